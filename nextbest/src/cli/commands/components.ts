import type { ComponentsReport } from '#model/reports.ts';
import { identityOf, type Request, survey } from '#pipeline.ts';
import { toJson } from '#report/json.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor, withRequest } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

/** The stack: deployables, services, edges, each with its evidence. */
export async function components(paths: readonly string[], options: Options): Promise<number> {
  await give(options.json === true ? toJson(await withRequest(paths, options, componentsReport)) : await page(paths, options), options);
  return 0;
}

/** What is for people is loaded only for them: to measure the width of text takes a tenth of the start of a run. */
async function page(paths: readonly string[], options: Options): Promise<string> {
  const { componentsPage } = await import('#report/terminal/components.ts');
  return componentsPage(await answerFor(paths, options), terminalOptions(options));
}

/** Nothing in it comes from the history, so none is read. */
async function componentsReport(request: Request): Promise<ComponentsReport> {
  const { landscape, unread } = await survey(request);
  const { components: found, coverage } = landscape;
  return { schemaVersion: 1, asOf: request.asOf, repositories: request.repositories.map(identityOf), components: found, coverage, unread };
}
