import type { Component } from '#model/component.ts';
import type { Knowledge } from '#model/knowledge.ts';
import { ownersOf } from '#model/owners.ts';
import { DAY_SECONDS, endOfDay } from '#model/time.ts';
import type { Work } from '#model/work.ts';

const ACTIVE_DAYS = 365;
/** One person's share is of two years: of a part that is changed once a month, one year tells little. */
const SHARE_DAYS = 730;

export interface KnowledgeRequest {
  readonly components: readonly Component[];
  readonly work: Work;
  /** ISO date. */
  readonly asOf: string;
}

interface Tally {
  readonly all: Set<string>;
  readonly active: Set<string>;
  readonly recent: Map<string, number>;
}

/** How many people know each component by its history, by its id: numbers alone, never who. Bots know nothing, and later commits are not yet made. */
export function knowledge({ components, work, asOf }: KnowledgeRequest): ReadonlyMap<string, Knowledge> {
  const owners = ownersOf(components);
  const now = endOfDay(asOf);
  const tallies = new Map<string, Tally>();
  for (const { author, at, bot, paths } of work.commits) {
    const days = (now - at) / DAY_SECONDS;
    if (bot || days < 0) continue;
    for (const id of new Set(paths.flatMap(owners))) {
      const tally = tallies.get(id) ?? { all: new Set(), active: new Set(), recent: new Map() };
      tallies.set(id, tally);
      tally.all.add(author);
      if (days <= ACTIVE_DAYS) tally.active.add(author);
      if (days <= SHARE_DAYS) tally.recent.set(author, (tally.recent.get(author) ?? 0) + 1);
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, told(tally)]));
}

function told({ all, active, recent }: Tally): Knowledge {
  const counts = [...recent.values()];
  const commits = counts.reduce((sum, count) => sum + count, 0);
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  return { activeAuthors: active.size, authors: all.size, recentCommits: commits, largestShare: commits === 0 ? 0 : largest / commits };
}
