import type { Component } from '#model/component.ts';
import type { Elsewhere } from '#model/history-report.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { endOfDay } from './decay.ts';
import { type OwnersOf, ownersOf } from './join.ts';

const YEAR_SECONDS = 365 * 86_400;
const MOST_FOLDERS = 5;
/** As deep as most repositories keep their parts. */
const DEPTH = 2;

/**
 * The part of the upkeep and fixes of people in the last 12 months that was on files of no component, and where. A commit weighs 1, shared by
 * its files. Undefined without such commits.
 */
export function elsewhere(work: Work, components: readonly Component[], asOf: string): Elsewhere | undefined {
  const end = endOfDay(asOf);
  const counted = work.commits.filter((commit) => isUpkeep(commit) && commit.at <= end && commit.at > end - YEAR_SECONDS);
  if (counted.length === 0) return undefined;
  const byFolder = weighed(counted, ownersOf(components));
  const all = [...byFolder.values()].reduce((sum, weight) => sum + weight, 0);
  const folders = [...byFolder].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, MOST_FOLDERS);
  return { share: all / counted.length, folders: folders.map(([path, weight]) => ({ path, share: weight / counted.length })) };
}

function isUpkeep(commit: ClassifiedCommit): boolean {
  return !commit.bot && commit.class !== 'value' && commit.paths.length > 0;
}

function weighed(commits: readonly ClassifiedCommit[], owners: OwnersOf): ReadonlyMap<string, number> {
  const byFolder = new Map<string, number>();
  for (const { paths } of commits)
    for (const path of paths) {
      if (owners(path).length > 0) continue;
      const folder = folderOf(path);
      byFolder.set(folder, (byFolder.get(folder) ?? 0) + 1 / paths.length);
    }
  return byFolder;
}

/** The first folders of a path, with its repository where there are several; `.` for a file at the root. */
function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1).slice(0, DEPTH);
  if (folders.length > 0) return folders.join('/');
  const repository = path.indexOf(':');
  return repository < 0 ? '.' : path.slice(0, repository + 1);
}
