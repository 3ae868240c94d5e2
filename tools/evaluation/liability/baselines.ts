import type { Point, Shared, Whose } from './points.ts';

const DAY_SECONDS = 86_400;
const HALF_LIFE_DAYS = 180;
const YEAR_DAYS = 365;

/** What is foretold for each component of a point, in the order of its components. */
export type Predictor = (point: Point, whose: Whose) => number[];

/** The predictors of history.md, 3.3, which ours is measured against. */
export const BASELINES: Readonly<Record<string, Predictor>> = {
  'recency commits, 180 d': weighed(halved, () => true),
  'recency upkeep, 180 d': weighed(halved, ({ unplanned }) => unplanned),
  'commits, 12 months': weighed(
    (days) => (days <= YEAR_DAYS ? 1 : 0),
    () => true,
  ),
  'file count': ({ components, filesOf }) => components.map(({ id }) => filesOf.get(id)?.length ?? 0),
  bytes: ({ components, filesOf }) => components.map(({ id }) => (filesOf.get(id) ?? []).reduce((sum, { size }) => sum + size, 0)),
};

/** The one that has to be beaten. */
export const BASELINE = 'recency commits, 180 d';

function halved(days: number): number {
  return 0.5 ** (days / HALF_LIFE_DAYS);
}

function weighed(weight: (days: number) => number, counts: (commit: Shared) => boolean): Predictor {
  return ({ components, past, asOf }, whose) => {
    const now = Date.parse(`${asOf}T23:59:59Z`) / 1000;
    const sums = new Map<string, number>();
    for (const commit of past) {
      if (!counts(commit) || (commit.bot && whose === 'people')) continue;
      const by = weight(Math.max(0, now - commit.at) / DAY_SECONDS);
      for (const [id, share] of commit.shares) sums.set(id, (sums.get(id) ?? 0) + share * by);
    }
    return components.map(({ id }) => sums.get(id) ?? 0);
  };
}
