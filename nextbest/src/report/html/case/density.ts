import type { Case } from '#model/case.ts';

/** Characters from which the print is set smaller, so that a full case still fits on one A4. */
const FULL = 3100;
const FULLEST = 4100;

/** How small the case is printed: nothing, `full` or `fullest` as a class of its sheet. */
export function density(found: Case): string {
  const length = lengthOf(found);
  return length > FULLEST ? ' fullest' : length > FULL ? ' full' : '';
}

/** Characters of all its texts together. */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + lengthOf(inner), 0);
}
