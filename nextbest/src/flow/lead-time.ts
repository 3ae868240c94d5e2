import type { Lead, LeadTime, Times } from '#model/flow.ts';
import { DAY_SECONDS, isoDay, YEAR_SECONDS } from '#model/time.ts';
import { isUnknown } from '#model/unknown.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import type { Released } from './released.ts';
import { countsOf, timesOf } from './times.ts';

export interface LeadQuestion extends Pick<LeadTime, 'of' | 'evidence' | 'automatic' | 'alsoPushed'> {
  /** Unix seconds: the last moment of the day of the question. */
  readonly end: number;
}

/** Times of the changes that were released in the last 12 months; undefined when fewer than `atLeast` were. */
export function leadTime(changes: readonly Released[], question: LeadQuestion, atLeast: number): LeadTime | undefined {
  const { end, of, automatic, alsoPushed, evidence } = question;
  const start = end - YEAR_SECONDS;
  const inTime = changes.filter(({ release, ofFirst }) => release !== undefined && !ofFirst && release.at > start && release.at <= end);
  const waits = inTime.map(({ commit, release }) => (release?.at ?? 0) - commit.at);
  const times = timesOf(waits.filter((seconds) => seconds >= 0));
  if (times === undefined || times.n < atLeast) return undefined;
  return {
    ...times,
    of,
    automatic,
    alsoPushed,
    evidence,
    window: { from: isoDay(start), to: isoDay(end) },
    waiting: changes.filter(({ commit, release }) => release === undefined && commit.committed > start && commit.committed <= end).length,
    dropped: waits.filter((seconds) => seconds < 0).length,
    backported: inTime.filter(({ backported }) => backported).length,
  };
}

/** Days to the release by commit, of the changes that were released in the last 12 months and whose clocks agree. */
export function waitsOf(changes: readonly Released[], end: number): ReadonlyMap<string, number> {
  const waits = new Map<string, number>();
  for (const { commit, release, ofFirst } of changes) {
    if (release === undefined || ofFirst || release.at <= end - YEAR_SECONDS || release.at > end) continue;
    if (release.at >= commit.at) waits.set(commit.id, (release.at - commit.at) / DAY_SECONDS);
  }
  return waits;
}

/** Times of any commits to their release; undefined where none of them is known, or where the release is only a pipeline's mark. */
export function timesToRelease({ toRelease, waits }: Lead): (commits: readonly ClassifiedCommit[]) => Times | undefined {
  if (isUnknown(toRelease) || toRelease.automatic || toRelease.alsoPushed) return () => undefined;
  return (commits) => countsOf(commits.flatMap(({ id }) => waits.get(id) ?? []));
}
