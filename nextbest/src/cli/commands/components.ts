import type { Answer } from '#model/answer.ts';
import type { ComponentsReport } from '#model/reports.ts';
import { toJson } from '#report/json.ts';
import { componentsPage } from '#report/terminal/components.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { answerFor } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

/** The stack: deployables, services, edges, each with its evidence. */
export async function components(paths: readonly string[], options: Options): Promise<number> {
  const answer = await answerFor(paths, options);
  await give(options.json === true ? toJson(componentsReport(answer)) : componentsPage(answer, terminalOptions(options)), options);
  return 0;
}

function componentsReport({ decision, landscape, unread }: Answer): ComponentsReport {
  const { schemaVersion, asOf, repositories } = decision;
  return { schemaVersion, asOf, repositories, components: landscape.components, coverage: landscape.coverage, unread };
}
