import type { FactsOfFile } from '#model/fact.ts';
import { countsForProduction } from './coverage.ts';
import { describesInfrastructure } from './described.ts';
import type { Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { PIPELINE_READERS } from './readers.ts';

/**
 * Where nothing is deployed and no infrastructure described, code is for whoever uses it: what it can lean on is not known to be leaned on in
 * production. What pipelines use is.
 */
export function settleOnlyCode(drafts: readonly Draft[], files: readonly FactsOfFile[], environmentOf: EnvironmentOf): void {
  if (drafts.some(countsForProduction) || describesInfrastructure(files, environmentOf)) return;
  const pipelines = new Set(
    files.filter(({ reader }) => PIPELINE_READERS.includes(reader)).map(({ repository, path }) => `${repository}:${path}`),
  );
  for (const { uses } of drafts)
    for (const [at, use] of uses.entries()) {
      const isOfPipeline = use.evidence.some(({ place }) => place !== undefined && pipelines.has(`${place.repository}:${place.path}`));
      if (use.environment === 'production' && !isOfPipeline) uses[at] = { ...use, environment: 'unknown' };
    }
}
