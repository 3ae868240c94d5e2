import type { Case } from '#model/case.ts';

/** Characters from which the print is set smaller, so that a full case still fits on one A4. */
const FULL = 3100;
const FULLEST = 4100;

/** Characters up to which it is set larger. */
const SHORT = 2300;

/** How large the case is printed, as a class of its sheet: `short`, none, `full` or `fullest`. */
export function density(found: Case): string {
  const length = lengthOf(found);
  if (length < SHORT) return ' short';
  return length > FULLEST ? ' fullest' : length > FULL ? ' full' : '';
}

/** Characters of all its texts together. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + lengthOf(inner), 0);
}
