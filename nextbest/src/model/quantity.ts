import type { Evidence } from './evidence.ts';

/** A number that somebody wrote down, with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly evidence: readonly Evidence[];
}
