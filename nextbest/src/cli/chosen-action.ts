import type { Action, Decision } from '#model/action.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './options.ts';

const NEAREST_SHOWN = 3;

/** The action that a call names by its id or its number in the list. Throws UsageError with the nearest ones. */
export function chosenAction(decision: Decision, wanted: string): Action {
  const { actions, chores } = decision;
  const found = [...actions, ...chores].find(({ id, rank }) => id === wanted || String(rank) === wanted);
  if (found === undefined) throw unknownAction(decision, wanted);
  return found;
}

function unknownAction({ actions, chores }: Decision, wanted: string): UsageError {
  const all = [...actions, ...chores];
  if (/^-?\d+$/.test(wanted)) {
    const most = Math.max(...all.map(({ rank }) => rank));
    return new UsageError(`there is no action number ${wanted}`, `they are numbered 1 to ${most}; nextbest list shows them all`);
  }
  const ids = all.map(({ id }) => id);
  const near = nearest(wanted, ids, NEAREST_SHOWN);
  const mend = near.length === 0 ? `the first is ${ids[0] ?? ''}` : `nearest to it: ${near.join(', ')}`;
  return new UsageError(`there is no action ${wanted}`, `${mend}; nextbest list shows them all`);
}
