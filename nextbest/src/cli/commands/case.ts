import { caseMaterial } from '#case-pipeline.ts';
import { buildCase } from '#report/case/build.ts';
import { toJson } from '#report/json.ts';
import { chosenAction } from '../chosen-action.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { withRequest } from '../run.ts';
import { version } from '../version.ts';

export interface CaseCall {
  /** An id, or a rank. */
  readonly action: string;
  readonly paths: readonly string[];
  readonly options: Options;
}

/** The one-page business case for one action. */
export async function businessCase({ action, paths, options }: CaseCall): Promise<number> {
  const material = await withRequest(paths, options, (request) => caseMaterial(request, (decision) => chosenAction(decision, action)));
  const found = buildCase(material);
  const text =
    options.json === true
      ? toJson(found)
      : options.format === 'html'
        ? (await import('#report/html/case/page.ts')).caseHtml(found, version())
        : (await import('#report/case/markdown.ts')).caseMarkdown(found, version());
  await give(text, options);
  return 0;
}
