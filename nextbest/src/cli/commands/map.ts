import { toMapJson } from '#map/json.ts';
import { layout } from '#map/layout.ts';
import { toOwm } from '#map/owm.ts';
import { toSvg } from '#map/svg.ts';
import type { Answer } from '#model/answer.ts';
import { toJson } from '#report/json.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor } from '../run.ts';
import { version } from '../version.ts';

/** The Wardley map of the stack. */
export async function map(paths: readonly string[], options: Options): Promise<number> {
  const answer = await answerFor(paths, options);
  await give(await drawn(answer, options), options);
  return 0;
}

async function drawn(answer: Answer, { json, format }: Options): Promise<string> {
  const { landscape, decision } = answer;
  if (format === 'html' && json !== true) return (await import('#report/html/page.ts')).htmlPage(answer, version());
  const drawing = layout(landscape);
  if (json === true || format === 'json') return toJson(toMapJson(landscape, drawing));
  if (format === 'owm') return toOwm(landscape, drawing);
  return toSvg(landscape, drawing, { highlight: decision.today.components });
}
