import type { Range } from '#model/range.ts';

const SURE = '█';
const MAYBE = '▒';
const NONE = '·';

/** A bar of at most `width` characters: full up to the low end, lighter up to the high end. What is there shows at least one mark. */
export function rangeBar({ low, high }: Pick<Range, 'low' | 'high'>, most: number, width: number): string {
  const reach = (value: number): number => Math.min(width, Math.max(0, Math.round((value / most) * width)));
  if (!(most > 0) || !(high > 0)) return NONE;
  const full = reach(low);
  const all = Math.max(1, reach(high));
  return SURE.repeat(full) + MAYBE.repeat(all - full);
}
