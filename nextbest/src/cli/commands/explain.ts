import type { Action, Decision } from '#model/action.ts';
import { toJson } from '#report/json.ts';
import { explainPage } from '#report/terminal/explain.ts';
import { give } from '../give.ts';
import { nearest } from '../nearest.ts';
import { type Options, UsageError } from '../options.ts';
import { answerFor } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

const NEAREST_SHOWN = 3;

export interface ExplainCall {
  /** An id, or a rank. */
  readonly action: string;
  readonly paths: readonly string[];
  readonly options: Options;
}

/** How each number of one action came about, down to files, lines and commits. */
export async function explain({ action: wanted, paths, options }: ExplainCall): Promise<number> {
  const answer = await answerFor(paths, options);
  const action = find(answer.decision, wanted);
  if (action === undefined) throw unknownAction(answer.decision, wanted);
  const { schemaVersion, asOf, repositories } = answer.decision;
  const { fits, liability } = answer;
  const related = {
    fits: fits.filter((fit) => action.components.includes(fit.component)),
    liability: liability.filter((one) => action.components.includes(one.component)),
  };
  await give(
    options.json === true
      ? toJson({ schemaVersion, asOf, repositories, action, ...related })
      : explainPage(answer, action, terminalOptions(options)),
    options,
  );
  return 0;
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

function find({ actions, chores }: Decision, wanted: string): Action | undefined {
  return [...actions, ...chores].find(({ id, rank }) => id === wanted || String(rank) === wanted);
}
