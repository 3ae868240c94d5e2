import type { Limit } from '#model/catalog.ts';
import type { LimitKey } from '#model/workload.ts';

/** Where a fact of the catalogue was read, and when (ISO date). */
export interface Origin {
  readonly source: string;
  readonly checked: string;
}

/** A limit's own words; what is absent is the strict case: hard, not raisable, confirmed. */
interface LimitFacts extends Origin {
  readonly hard?: boolean;
  readonly raisable?: string;
  readonly status?: Limit['status'];
}

type LimitTest =
  | { readonly of: LimitKey; readonly atMost: number; readonly unit: string }
  | { readonly of: LimitKey; readonly atLeast: number; readonly unit: string }
  | { readonly of: LimitKey; readonly lacks: string };

/** One limit of a service. Numbers are in the unit of their key: seconds, MB, KB, GB, hours. */
export function limit(name: string, test: LimitTest, facts: LimitFacts): Limit {
  const { source, checked, hard = true, raisable = 'no', status = 'confirmed' } = facts;
  const rest = { name, key: test.of, hard, raisable, status, source, checked };
  if ('lacks' in test) return { ...rest, test: 'lacks', value: test.lacks, unit: '' };
  if ('atLeast' in test) return { ...rest, test: 'at-least', value: test.atLeast, unit: test.unit };
  return { ...rest, test: 'at-most', value: test.atMost, unit: test.unit };
}
