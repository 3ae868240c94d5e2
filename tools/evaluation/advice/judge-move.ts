import type { Action, Decision } from '../../../nextbest/src/model/action.ts';
import { isMeant, isMeantById } from './matcher.ts';
import { chanceByLot, chanceBySize, hitAmong, placesOf } from './measures.ts';
import type { Move } from './moves.ts';
import { warningsOf } from './warned.ts';

/** What became of one move in the answer that was given before it. */
export interface Judgement {
  readonly move: Move;
  /** Candidates in the order of the answer: the ranked actions, then the chores, as `nextbest list` prints them. */
  readonly candidates: readonly Action[];
  /** Places of the move among them, from 1. */
  readonly places: readonly number[];
  /** What is said against it, by way of saying; of every candidate that is the move. */
  readonly warnings: readonly string[];
  /** Reasons for which it was rejected. */
  readonly rejected: readonly string[];
  readonly bySize: (count: number) => number;
  readonly byLot: (count: number) => number;
}

/** `sizes`: bytes that each component owns; a candidate is as large as all of its components. */
export function judgeMove(move: Move, decision: Decision, sizes: ReadonlyMap<string, number>): Judgement {
  const candidates = [...decision.actions, ...decision.chores];
  const isIt = (action: Action) => isMeant(action, move.counts);
  const sized = candidates.map((action) => ({ size: sizeOf(action, sizes), wanted: isIt(action) }));
  const wanted = sized.filter((one) => one.wanted).length;
  return {
    move,
    candidates,
    places: placesOf(candidates, isIt),
    warnings: [...new Set(candidates.filter(isIt).flatMap(warningsOf))],
    rejected: decision.rejected.filter(({ id }) => isMeantById(id, move.counts)).map(({ why }) => why),
    bySize: (count) => chanceBySize(sized, count),
    byLot: (count) => chanceByLot({ wanted, all: sized.length }, count),
  };
}

function sizeOf({ components }: Action, sizes: ReadonlyMap<string, number>): number {
  return components.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
}

/** Whether the answer said beforehand that this climb may not hold: against the proposal, or by rejecting it for a reason that is its own. */
export function wasWarned({ places, warnings, rejected }: Judgement): boolean {
  return places.length > 0 ? warnings.length > 0 : rejected.some((why) => !/commit|worth|work/.test(why));
}

/** Among the first five, or warned of what came later. */
export function wasForetold(judgement: Judgement): boolean {
  return hitAmong(judgement.places, 5) || (judgement.move.outcome === 'fell-back' && wasWarned(judgement));
}
