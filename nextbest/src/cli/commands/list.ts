import { toJson } from '#report/json.ts';
import { listPage } from '#report/terminal/list.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

/** Every candidate in order; chores, dates and rejections apart. */
export async function list(paths: readonly string[], options: Options): Promise<number> {
  const answer = await answerFor(paths, options);
  await give(options.json === true ? toJson(answer.decision) : listPage(answer, terminalOptions(options)), options);
  return 0;
}
