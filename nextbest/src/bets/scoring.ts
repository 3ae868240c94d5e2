import { ACTION_KINDS } from '#model/action.ts';
import type { Bet, BetScores, Learnt, RangeHits } from '#model/bet.ts';
import type { Prior } from '#model/catalog.ts';
import { effortsOf, worked } from './outcomes.ts';
import { brier, chanceOfSoFew, winkler } from './scores.ts';

/** Before this many results how often a stated chance came true is mostly luck (decision.md, section 5). */
const ENOUGH = 20;
/** Between the 10th and the 90th percentile. */
const COVERAGE = 0.8;

export function scoresOf(bets: readonly Bet[]): BetScores {
  const [nextbest, team] = [hitsOf(bets, 'nextbest'), hitsOf(bets, 'team')];
  const forecasts = bets.flatMap((bet) => {
    const came = worked(bet);
    return came === undefined ? [] : [{ chance: bet.forecast.succeeds.likely, came }];
  });
  const chances = forecasts.length < ENOUGH ? undefined : brier(forecasts);
  return {
    effort: { ...(nextbest === undefined ? {} : { nextbest }), ...(team === undefined ? {} : { team }) },
    ...(chances === undefined ? {} : { chances: { of: forecasts.length, ...chances } }),
  };
}

function hitsOf(bets: readonly Bet[], by: 'nextbest' | 'team'): RangeHits | undefined {
  const efforts = effortsOf(bets, by);
  if (efforts.length === 0) return undefined;
  const inside = efforts.filter(({ expected, hours }) => hours >= expected.low && hours <= expected.high).length;
  const scores = efforts.map(({ expected, hours }) => winkler([expected.low, expected.high], hours, COVERAGE));
  return {
    inside,
    of: efforts.length,
    chance: chanceOfSoFew(inside, efforts.length, COVERAGE),
    score: scores.reduce((sum, score) => sum + score, 0) / efforts.length,
  };
}

/** The priors that results have changed, beside what they were. `after` in the order of `before`, as `learn` gives them. */
export function learntFrom(before: readonly Prior[], after: readonly Prior[]): readonly Learnt[] {
  return after.flatMap((prior, index) => {
    const old = before[index];
    const kind = ACTION_KINDS.find((one) => one === prior.kind);
    if (old === undefined || prior.results === undefined || kind === undefined) return [];
    return [
      {
        kind,
        ...(prior.from === undefined ? {} : { from: prior.from }),
        before: { succeeds: old.succeeds, effortHours: old.effortHours },
        after: { succeeds: prior.succeeds, effortHours: prior.effortHours },
        results: prior.results,
        source: prior.source,
      },
    ];
  });
}
