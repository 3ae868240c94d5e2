import { DAY_SECONDS, endOfDay } from './time.ts';

/** Kinds of facts of the world that go stale. */
export const FACT_KINDS = ['limit', 'price', 'rung', 'lifespan'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** Days that a fact of each kind may be relied on after it was read. */
export type ShelfLife = Readonly<Record<FactKind, number>>;

/** Whether a fact read on `checked` is past its shelf life on `asOf` (ISO dates). */
export function isStale(checked: string, asOf: string, days: number): boolean {
  return (endOfDay(asOf) - endOfDay(checked)) / DAY_SECONDS > days;
}
