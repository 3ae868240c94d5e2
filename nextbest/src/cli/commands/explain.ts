import { toJson } from '#report/json.ts';
import { explainPage } from '#report/terminal/explain.ts';
import { chosenAction } from '../chosen-action.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

export interface ExplainCall {
  /** An id, or a rank. */
  readonly action: string;
  readonly paths: readonly string[];
  readonly options: Options;
}

/** How each number of one action came about, down to files, lines and commits. */
export async function explain({ action: wanted, paths, options }: ExplainCall): Promise<number> {
  const answer = await answerFor(paths, options);
  const action = chosenAction(answer.decision, wanted);
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
