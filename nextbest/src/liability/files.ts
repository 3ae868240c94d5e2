import type { FileUpkeep } from '#model/liability.ts';
import { scaled } from '#model/range.ts';
import { endOfDay, YEAR_DAYS } from '#model/time.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { commitsIn, seenShare, weightAt } from './decay.ts';
import { around } from './expectation.ts';

const SHOWN = 12;

/**
 * Upkeep and fix commits of people on exactly these files. A commit counts by the share of its files that are among them, so that
 * work on files which stay is never counted. It is the simple rate, each commit weighing half after 180 days, and not what is expected of a
 * component, because parts have to sum to their whole; the range around it is the one learnt for components.
 */
export function upkeepOfFiles(work: Work, asOf: string): (paths: ReadonlySet<string>) => FileUpkeep {
  const now = endOfDay(asOf);
  const share = seenShare(work, asOf);
  const byPath = indexed(work.commits.filter((commit) => isUpkeep(commit) && weightAt(commit.at, now) > 0));
  return (paths) => {
    const touched = new Map<ClassifiedCommit, number>();
    for (const path of paths) for (const commit of byPath.get(path) ?? []) touched.set(commit, (touched.get(commit) ?? 0) + 1);
    const commits = [...touched].sort(([a], [b]) => newestFirst(a, b));
    const weights = commits.reduce((sum, [commit, files]) => sum + (files / commit.paths.length) * weightAt(commit.at, now), 0);
    const ids = commits.slice(0, SHOWN).map(([commit]) => commit.id);
    const perQuarter = scaled(around(commitsIn(YEAR_DAYS, weights / share)), 1 / 4, 'commits/quarter');
    return { perQuarter, count: commits.length, commits: ids };
  };
}

/** The class of a commit that is known by its age alone is no count of anything. */
function isUpkeep({ bot, class: kind, by }: ClassifiedCommit): boolean {
  return !bot && kind !== 'value' && by !== 'age';
}

function indexed(commits: readonly ClassifiedCommit[]): ReadonlyMap<string, readonly ClassifiedCommit[]> {
  const byPath = new Map<string, ClassifiedCommit[]>();
  for (const commit of commits) {
    for (const path of commit.paths) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [commit]);
      else known.push(commit);
    }
  }
  return byPath;
}

function newestFirst(a: ClassifiedCommit, b: ClassifiedCommit): number {
  return b.at - a.at || (a.id < b.id ? -1 : 1);
}
