import type { WorkMix } from '#model/answer.ts';
import type { OwnersOf } from '#model/owners.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit, Work, WorkShares } from '#model/work.ts';
import { botsOf } from './bots.ts';
import { sharesOf, type Weighed } from './shares.ts';

const MONTHS_OF_QUARTER = 3;

/** Shares of the commits of people in the last 12 months before `asOf`; undefined without any. */
export function workShares(work: Work, asOf: string): WorkShares | undefined {
  return sharesOfAll(lastYear(work, asOf));
}

/** The same of each quarter that has commits of people, newest first, up to `asOf`: `2025-Q4`. Only quarters of which every commit was judged. */
export function sharesByQuarter(work: Work, asOf: string): (WorkShares & { readonly quarter: string })[] {
  const quarters = new Map<string, ClassifiedCommit[]>();
  const end = endOfDay(asOf);
  const notBefore = firstQuarter(work);
  for (const commit of work.commits) {
    if (commit.at <= 0 || commit.at > end) continue;
    const quarter = quarterOf(commit.at);
    if (quarter < notBefore) continue;
    const known = quarters.get(quarter);
    if (known === undefined) quarters.set(quarter, [commit]);
    else known.push(commit);
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([quarter, commits]) => {
      const shares = sharesOfAll(commits);
      return shares === undefined ? [] : [{ ...shares, quarter }];
    });
}

/** Shares of the last 12 months per component, by its id. A commit counts for each component by the part of its files that lies there. */
export function sharesByComponent(work: Work, asOf: string, owners: OwnersOf): ReadonlyMap<string, WorkShares> {
  const byComponent = new Map<string, Weighed[]>();
  for (const commit of lastYear(work, asOf))
    for (const [id, weight] of partsOf(commit, owners)) {
      const known = byComponent.get(id);
      if (known === undefined) byComponent.set(id, [{ commit, weight }]);
      else known.push({ commit, weight });
    }
  const found = new Map<string, WorkShares>();
  for (const [id, weighed] of byComponent) {
    const shares = sharesOf(weighed, botsOf(weighed.map(({ commit }) => commit)));
    if (shares !== undefined) found.set(id, shares);
  }
  return found;
}

function partsOf({ paths }: ClassifiedCommit, owners: OwnersOf): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const path of paths) {
    const ids = owners(path);
    for (const id of ids) parts.set(id, (parts.get(id) ?? 0) + 1 / ids.length / paths.length);
  }
  return parts;
}

/** The mix in a few words: shares of what is sure, and what is not apart. Undefined without commits of people in the last 12 months. */
export function workMix(work: Work, asOf: string): WorkMix | undefined {
  const shares = workShares(work, asOf);
  if (shares === undefined) return undefined;
  const { value, fix, upkeep, unsure, kinds, commits } = shares;
  return {
    value: value.likely,
    fix: fix.likely,
    upkeep: upkeep.likely,
    infrastructure: kinds.infrastructure ?? 0,
    unsure,
    commits,
  };
}

function sharesOfAll(commits: readonly ClassifiedCommit[]): WorkShares | undefined {
  return sharesOf(
    commits.map((commit) => ({ commit, weight: 1 })),
    botsOf(commits),
  );
}

function lastYear({ commits }: Work, asOf: string): readonly ClassifiedCommit[] {
  const end = endOfDay(asOf);
  return commits.filter(({ at }) => at <= end && at > end - YEAR_SECONDS);
}

/** The first that begins in the time that was judged: the one after that of the day before. */
function firstQuarter({ judgedFrom }: Work): string {
  if (judgedFrom === undefined) return '';
  const dayBefore = new Date(Date.parse(judgedFrom) - 1);
  return quarterOf(Date.UTC(dayBefore.getUTCFullYear(), dayBefore.getUTCMonth() + MONTHS_OF_QUARTER) / 1000);
}

function quarterOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / MONTHS_OF_QUARTER) + 1}`;
}
