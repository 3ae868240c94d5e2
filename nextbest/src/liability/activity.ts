import type { Component } from '#model/component.ts';
import type { OwnersOf } from '#model/owners.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { weightAt } from './decay.ts';
import { sharesOf } from './past.ts';

const SHOWN = 12;

/** What was done on one component until the day that is asked for. Commits of people, by their share on it, where nothing else is said. */
export interface Activity {
  /** Files touched. */
  readonly touches: number;
  /** Value work, each commit weighing half after 180 days. */
  readonly value: number;
  readonly lastYear: Year;
  readonly yearBefore: Year;
  /** The oldest commit that touched it. */
  readonly first?: { readonly at: number; readonly id: string };
  /** Upkeep and fixes, newest first. */
  readonly commits: readonly string[];
  /** Number of commits in the last 24 months by each person; keys tell nobody. */
  readonly byAuthor: ReadonlyMap<string, number>;
  /** Upkeep and fix commits of bots in the last 12 months. */
  readonly bots: number;
}

export interface Year {
  readonly upkeep: number;
  /** Number of commits in `upkeep`. */
  readonly upkeepCommits: number;
  readonly value: number;
  /** Number of commits that touched it, and of those that touched another component as well. */
  readonly commits: number;
  readonly coupled: number;
  /** Of `upkeep`, raising versions of dependencies. */
  readonly dependencies: number;
  readonly dependencyCommits: number;
}

type Growing<Of> = { -readonly [Key in keyof Of]: Of[Key] };
type Sums = Growing<Omit<Activity, 'lastYear' | 'yearBefore' | 'commits' | 'byAuthor'>> & {
  readonly years: readonly [Growing<Year>, Growing<Year>];
  readonly commits: string[];
  readonly byAuthor: Map<string, number>;
};

/** The activity on each component, by id. */
export function activityOf(
  components: readonly Component[],
  commits: readonly ClassifiedCommit[],
  { owners, now }: { readonly owners: OwnersOf; readonly now: number },
): ReadonlyMap<string, Activity> {
  const sums = new Map(components.map(({ id }) => [id, nothing()]));
  for (const commit of commits) {
    if (commit.at > now) continue;
    const shares = sharesOf(commit.paths, owners);
    for (const [id, share] of shares) {
      const sum = sums.get(id);
      if (sum !== undefined) add(sum, commit, { share, coupled: shares.size > 1, now });
    }
  }
  return new Map([...sums].map(([id, { years, ...rest }]) => [id, { ...rest, lastYear: years[0], yearBefore: years[1] }]));
}

function nothing(): Sums {
  return { touches: 0, value: 0, years: [emptyYear(), emptyYear()], commits: [], byAuthor: new Map(), bots: 0 };
}

function emptyYear(): Growing<Year> {
  return { upkeep: 0, upkeepCommits: 0, value: 0, commits: 0, coupled: 0, dependencies: 0, dependencyCommits: 0 };
}

interface Part {
  readonly share: number;
  readonly coupled: boolean;
  readonly now: number;
}

function add(sum: Sums, commit: ClassifiedCommit, part: Part): void {
  const { share, now } = part;
  const years = Math.floor((now - commit.at) / YEAR_SECONDS);
  const isValue = commit.class === 'value';
  if (commit.at > 0 && commit.at < (sum.first?.at ?? Number.POSITIVE_INFINITY)) sum.first = { at: commit.at, id: commit.id };
  if (commit.bot) {
    if (years === 0 && !isValue) sum.bots += 1;
    return;
  }
  sum.touches += share * commit.paths.length;
  if (isValue) sum.value += share * weightAt(commit.at, now);
  else if (sum.commits.length < SHOWN && commit.by !== 'age') sum.commits.push(commit.id);
  const year = sum.years[years];
  if (year === undefined) return;
  sum.byAuthor.set(commit.author, (sum.byAuthor.get(commit.author) ?? 0) + 1);
  addToYear(year, commit, part);
}

function addToYear(year: Growing<Year>, commit: ClassifiedCommit, { share, coupled }: Part): void {
  year.commits += 1;
  if (coupled) year.coupled += 1;
  if (commit.class === 'value') {
    year.value += share;
    return;
  }
  year.upkeep += share;
  year.upkeepCommits += 1;
  if (!isDependencyWork(commit)) return;
  year.dependencies += share;
  year.dependencyCommits += 1;
}

function isDependencyWork({ kind, topic }: ClassifiedCommit): boolean {
  return kind === 'dependencies' || topic === 'dependency updates';
}
