import { DAY_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit, WorkShares } from '#model/work.ts';

/** A repair that a bot's commit caused comes within this time, or is taken for other work. */
const FOLLOW_UP_SECONDS = 7 * DAY_SECONDS;
/** More files than this are a sweep, and the next commit on one of them no answer to it. */
const FILES = 50;

/**
 * How many commits bots made, and how many of them people had to follow up: a person's fix or upkeep of one of the same files within seven days. The
 * follow-ups themselves are commits of people and count as such; the bots' own count nowhere else. `commits` newest first.
 */
export function botsOf(commits: readonly ClassifiedCommit[]): WorkShares['bots'] {
  const nextWork = new Map<string, number>();
  let [bots, followedUp] = [0, 0];
  for (const commit of commits) {
    if (commit.bot) {
      bots += 1;
      if (
        commit.paths.length <= FILES &&
        commit.paths.some((path) => (nextWork.get(path) ?? Number.POSITIVE_INFINITY) - commit.at <= FOLLOW_UP_SECONDS)
      )
        followedUp += 1;
    } else if (commit.class !== 'value') for (const path of commit.paths) nextWork.set(path, commit.at);
  }
  return { commits: bots, followedUp };
}
