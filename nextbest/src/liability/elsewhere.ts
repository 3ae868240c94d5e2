import type { Component } from '#model/component.ts';
import type { Elsewhere, ElsewhereFolder } from '#model/history-report.ts';
import { type OwnersOf, ownersOf, remembered } from '#model/owners.ts';
import { endOfDay, YEAR_DAYS, YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { activityOf } from './activity.ts';
import type { CostRequest } from './costs.ts';
import { commitsIn, reachOf, seenShare } from './decay.ts';
import { expected } from './expectation.ts';
import { hoursOf } from './hours.ts';
import { pastOf } from './past.ts';
import { cutByUpkeep, type Part } from './unowned.ts';

const MOST_FOLDERS = 8;
/** Of all upkeep; less is not worth a line of its own. */
const LEAST_SHARE = 0.05;

export type ElsewhereRequest = Pick<CostRequest, 'landscape' | 'work' | 'files' | 'asOf' | 'hoursPerCommit'>;

/**
 * The part of the upkeep and fixes of people in the last 12 months that was on files of no component, and the folders with most of it, each with
 * what it is expected to cost, as of a component. A commit weighs 1, shared by its files. Undefined without such commits.
 */
export function elsewhere(request: ElsewhereRequest): Elsewhere | undefined {
  const { landscape, work, files, asOf } = request;
  const end = endOfDay(asOf);
  const counted = work.commits.filter((commit) => isUpkeep(commit) && commit.at <= end && commit.at > end - YEAR_SECONDS);
  if (counted.length === 0) return undefined;
  const owners = remembered(ownersOf(landscape.components));
  const upkeepOn = weighed(counted, owners);
  const all = [...upkeepOn.values()].reduce((sum, weight) => sum + weight, 0);
  const paths = files.map(({ path }) => path).filter((path) => owners(path).length === 0);
  const parts = [...cutByUpkeep({ paths, upkeepOn, least: LEAST_SHARE * counted.length })]
    .sort((a, b) => b.upkeep - a.upkeep || (a.prefix < b.prefix ? -1 : 1))
    .slice(0, MOST_FOLDERS);
  const costs = costsOf(parts, request);
  return {
    share: all / counted.length,
    folders: parts.flatMap(({ prefix, upkeep }) => {
      const cost = costs.get(prefix);
      return cost === undefined ? [] : [{ path: nameOf(prefix), share: upkeep / counted.length, ...cost }];
    }),
  };
}

function isUpkeep(commit: ClassifiedCommit): boolean {
  return !commit.bot && commit.class !== 'value' && commit.paths.length > 0;
}

function weighed(commits: readonly ClassifiedCommit[], owners: OwnersOf): ReadonlyMap<string, number> {
  const upkeepOn = new Map<string, number>();
  for (const { paths } of commits)
    for (const path of paths) if (owners(path).length === 0) upkeepOn.set(path, (upkeepOn.get(path) ?? 0) + 1 / paths.length);
  return upkeepOn;
}

type Cost = Omit<ElsewhereFolder, 'path' | 'share'>;

/** The parts beside the components, so that no file is counted for both; by prefix. */
function costsOf(parts: readonly Part[], request: ElsewhereRequest): ReadonlyMap<string, Cost> {
  const { landscape, work, files, asOf, hoursPerCommit } = request;
  const folders = parts.map(({ prefix }) => folderOf(prefix, files));
  const components = [...landscape.components, ...folders];
  const owners = remembered(ownersOf(components));
  const now = endOfDay(asOf);
  const commits = work.commits.filter(({ bot }) => !bot);
  const pasts = pastOf({ components, commits, files, owners, now, reach: reachOf(work, asOf) });
  const activities = activityOf(folders, commits, { owners, now });
  return new Map(
    folders.flatMap(({ id, name }) => {
      const [past, activity] = [pasts.get(id), activities.get(id)];
      if (past === undefined || activity === undefined) return [];
      const upkeepNext12Months = expected(past);
      const hours = hoursOf(upkeepNext12Months, hoursPerCommit.range);
      return [[name, { upkeepNext12Months, hours, valueCommitsPerYear: commitsIn(YEAR_DAYS, activity.value / seenShare(work, asOf)) }]];
    }),
  );
}

/** Its id is none that a component has. */
function folderOf(prefix: string, files: ElsewhereRequest['files']): Component {
  const owns = prefix === '' ? files.map(({ path }) => path).filter((path) => !path.includes('/')) : [prefix];
  return { id: `\0${prefix}`, name: prefix, kind: 'library', owns, uses: [], dependsOn: [], evidence: [] };
}

/** Without its last slash; `.` for the root. */
function nameOf(prefix: string): string {
  if (prefix === '') return '.';
  return prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
}
