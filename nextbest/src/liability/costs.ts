import type { Component, Landscape } from '#model/component.ts';
import type { Liability } from '#model/liability.ts';
import { product, type Range, scaled } from '#model/range.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { commitsIn, endOfDay, HALF_LIFE_DAYS, seenShare, weightAt } from './decay.ts';
import { ownersOf } from './join.ts';
import { expectedCommits } from './spread.ts';

const YEAR_DAYS = 365;
const SHOWN = 12;

export interface CostRequest {
  readonly landscape: Landscape;
  readonly work: Work;
  readonly asOf: string;
  /** Unit `hours/commit`. */
  readonly hoursPerCommit: Range;
}

interface Tally {
  upkeep: number;
  value: number;
  touches: number;
  readonly commits: string[];
}

/** Expected upkeep of the next twelve months per component, from recency-weighted upkeep and fix commits of people. Activity that adds value is kept apart. */
export function costs(request: CostRequest): Liability[] {
  const { landscape, work, asOf } = request;
  const owners = ownersOf(landscape.components);
  const now = endOfDay(asOf);
  const tallies = new Map<string, Tally>();
  for (const commit of work.commits) {
    const weight = weightAt(commit.at, now);
    if (!commit.bot && weight > 0) count(commit, { owners, tallies, weight });
  }
  const share = seenShare(work, asOf);
  return landscape.components.flatMap((component) => {
    const tally = tallies.get(component.id);
    return tally === undefined ? [] : [liabilityOf(component, tally, { share, hoursPerCommit: request.hoursPerCommit })];
  });
}

/** A commit weighs 1, shared over the components by their share of its files. */
function count(
  commit: ClassifiedCommit,
  { owners, tallies, weight }: { owners: (path: string) => readonly string[]; tallies: Map<string, Tally>; weight: number },
): void {
  const touched = new Map<string, number>();
  for (const path of commit.paths) {
    const ids = owners(path);
    for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + 1 / ids.length);
  }
  for (const [id, files] of touched) {
    const tally = tallies.get(id) ?? { upkeep: 0, value: 0, touches: 0, commits: [] };
    const share = files / commit.paths.length;
    tally.touches += files;
    if (commit.class === 'value') tally.value += share * weight;
    else {
      tally.upkeep += share * weight;
      if (tally.commits.length < SHOWN) tally.commits.push(commit.id);
    }
    tallies.set(id, tally);
  }
}

function liabilityOf(component: Component, tally: Tally, { share, hoursPerCommit }: { share: number; hoursPerCommit: Range }): Liability {
  const upkeep = expectedCommits({ weights: tally.upkeep, share }, YEAR_DAYS, 'commits/year');
  return {
    component: component.id,
    upkeepNext12Months: upkeep,
    hours: product(scaled(upkeep, 1 / 12, 'commits/month'), hoursPerCommit, 'hours/month'),
    valueCommitsPerYear: commitsIn(YEAR_DAYS, tally.value / share),
    touches: Math.round(tally.touches),
    formula: formulaOf(tally, upkeep, share),
    commits: tally.commits,
  };
}

/** Below this share a history is short enough to change the number, and the formula says so. */
const WHOLE = 0.995;

function formulaOf(tally: Tally, upkeep: Range, share: number): string {
  const sum = tally.upkeep.toFixed(1);
  const young = share < WHOLE ? ` / ${share.toFixed(2)}, the part that so short a history can hold,` : '';
  return `upkeep and fix commits of people on its files, each weighing half after ${HALF_LIFE_DAYS} days and shared by the files it touches, sum to ${sum}; ${sum} × ln 2 × 365 / ${HALF_LIFE_DAYS}${young} = ${upkeep.likely.toFixed(1)} commits in the next 12 months`;
}
