import type { Answer } from '#model/answer.ts';
import { toJson } from '#report/json.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor } from '../run.ts';
import { terminalOptions } from '../terminal.ts';
import { version } from '../version.ts';

/** The next best action. */
export async function answer(paths: readonly string[], options: Options): Promise<number> {
  const found = await answerFor(paths, options);
  await give(await written(found, options), options);
  return gateTripped(found, options.failOn) ? 1 : 0;
}

async function written(found: Answer, options: Options): Promise<string> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  if (format === 'json') return toJson(found.decision);
  if (format === 'markdown') return (await import('#report/markdown.ts')).answerMarkdown(found, version());
  if (format === 'html') return (await import('#report/html/page.ts')).htmlPage(found, version());
  return (await import('#report/terminal/answer.ts')).answerPage(found, terminalOptions(options));
}

/** `due`: something has passed its date; `coverage-low`: the map covers too little to advise from. */
function gateTripped({ decision }: Answer, gate: string | undefined): boolean {
  if (gate === 'due') return decision.due.some(({ by }) => by < decision.asOf);
  return gate === 'coverage-low' && decision.warnings.some(({ code }) => code === 'coverage-low');
}
