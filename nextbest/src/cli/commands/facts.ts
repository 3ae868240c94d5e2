import { readFacts } from '#evidence/read.ts';
import { environmentsOfFacts } from '#landscape/environments-of-facts.ts';
import type { FactsOfFile } from '#model/fact.ts';
import type { FactsReport } from '#model/reports.ts';
import { identityOf, type Request } from '#pipeline.ts';
import { toJson } from '#report/json.ts';
import { factsPage } from '#report/terminal/facts.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { withRequest } from '../run.ts';
import { terminalOptions } from '../terminal.ts';

/** The raw facts, and what could not be read. */
export async function facts(paths: readonly string[], options: Options): Promise<number> {
  const report = await withRequest(paths, options, factsReport);
  await give(
    options.json === true ? toJson(report) : factsPage({ files: report.facts, unread: report.unread }, terminalOptions(options)),
    options,
  );
  return 0;
}

async function factsReport({ repositories, cache, catalog, asOf, progress }: Request): Promise<FactsReport> {
  const found = await readFacts({ repositories, cache, progress: (done, total) => progress?.('reading files', done, total) });
  const facts = withEnvironments(found.files, { catalog, several: repositories.length > 1 });
  return { schemaVersion: 1, asOf, repositories: repositories.map(identityOf), facts, unread: found.unread };
}

/** Each fact with the environment that the landscape takes it to be of; files without facts are left out. */
function withEnvironments(files: readonly FactsOfFile[], of: Parameters<typeof environmentsOfFacts>[1]): FactsReport['facts'] {
  return environmentsOfFacts(files, of).flatMap(({ repository, path, reader, facts }) =>
    facts.length === 0 ? [] : [{ repository, path, reader, facts }],
  );
}
