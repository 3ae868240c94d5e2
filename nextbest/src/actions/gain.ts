import type { Candidate } from '#model/action.ts';
import type { FileUpkeep } from '#model/liability.ts';
import { type Range, sum } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { freed } from './ranges.ts';

/** What ends with a way of running something: the work that its files show, and the toil that they do not. */
export function gainOf(
  situation: Situation,
  upkeep: FileUpkeep,
  toil: Range | undefined,
): Pick<Candidate, 'frees' | 'freesCommits' | 'freesUnseen'> {
  if (toil === undefined) return freed(upkeep, situation);
  if (upkeep.count === 0) return { frees: toil };
  const seen = freed(upkeep, situation);
  return { ...seen, frees: sum(seen.frees, toil), freesUnseen: toil };
}
