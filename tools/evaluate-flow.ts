import { readFileSync } from 'node:fs';

import { leadOf } from '../nextbest/src/flow/lead.ts';
import { readOwners } from '../nextbest/src/flow/read-owners.ts';
import { readReleases } from '../nextbest/src/flow/read-releases.ts';
import { readWork } from '../nextbest/src/history/work.ts';
import type { Catalog } from '../nextbest/src/model/catalog.ts';
import type { Lead } from '../nextbest/src/model/flow.ts';
import { isUnknown } from '../nextbest/src/model/unknown.ts';
import { survey } from '../nextbest/src/pipeline.ts';
import { openRepository } from '../nextbest/src/repository/open.ts';
import { openCache } from '../nextbest/src/storage/cache.ts';
import { fromRoot } from './run.ts';
import { workModel } from './work-model.ts';

/**
 * `node tools/evaluate-flow.ts DIRECTORY…`: for each repository how long changes take to their release, what was taken for a release and why, to be judged by a person: would
 * that team agree? Times of the reading are in processor seconds of this process, without those of git.
 */

const catalog: Catalog = JSON.parse(readFileSync(fromRoot('nextbest/dist/catalog.json'), 'utf8'));

async function evaluate(path: string): Promise<void> {
  const repository = await openRepository(path);
  const cache = openCache(undefined);
  const repositories = [repository];
  const work = await readWork({ repositories, cache, model: workModel });
  const asOf = (repository.committedAt ?? catalog.date).slice(0, 10);
  const before = process.cpuUsage();
  const releases = await readReleases(repositories, work);
  const reading = secondsSince(before);
  const { landscape } = await survey({ repositories, cache, catalog, asOf, seed: 1, workModel });
  const { components, deliveries = [] } = landscape;
  const owners = await readOwners(repositories);
  const walked = process.cpuUsage();
  const lead = leadOf({ work, releases, owners, deliveries, components, asOf });
  const { tags = [], nodes = [] } = releases.get(repository.name) ?? {};
  const size = `${work.commits.length} commits, ${tags.length} tags, ${nodes.length} commits beside the line`;
  say(`${repository.name} (${asOf}): ${size}; read ${reading} s, walked ${secondsSince(walked)} s`);
  for (const line of linesOf(lead)) say(`  ${line}`);
  await repository.close();
  cache.close();
}

function secondsSince(before: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(2);
}

function linesOf({ toRelease, squashed, releasesPerYear, windows, crossing, toReleaseOf }: Lead): string[] {
  const rest = [
    `squashed ${squashed.toFixed(2)}, ${releasesPerYear ?? 'no'} releases in a year, ${toReleaseOf.size} components`,
    ...(crossing === undefined ? [] : [`${crossing.share.toFixed(2)} of ${crossing.n} changes cross ${crossing.groups} owners' groups`]),
    ...windows.map(({ says }) => says),
  ];
  if (isUnknown(toRelease)) return [`unknown: ${toRelease.unknown}`, ...rest];
  const { of, median, p90, n, automatic, alsoPushed, waiting, dropped, backported, evidence } = toRelease;
  const marks = `${automatic ? ', written by a pipeline' : ''}${alsoPushed ? ', also deployed when pushed' : ''}`;
  return [
    `to ${of}: median ${median.toFixed(1)} days, p90 ${p90.toFixed(0)}, n ${n}${marks}; waiting ${waiting}, dropped ${dropped}, backported ${backported}`,
    ...evidence.map(({ says, place }) => `- ${says} (${place?.path ?? ''})`),
    ...rest,
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (const path of process.argv.slice(2)) await evaluate(path);
