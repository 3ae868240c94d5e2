import { ACTION_KINDS } from '#model/action.ts';
import type { Bet, BetScores, Learnt, RangeHits } from '#model/bet.ts';
import type { Prior } from '#model/catalog.ts';
import { chanceBetter } from './beta.ts';
import { widening } from './efforts.ts';
import { hasOwnResults, learn } from './learn.ts';
import { effortsOf, worked } from './outcomes.ts';
import { brier, chanceOfSoFew, winkler } from './scores.ts';

/** Before this many results how often a stated chance came true is mostly luck (decision.md, section 5). */
const ENOUGH = 20;
const ENOUGH_TO_COMPARE = 3;
const CLEAR = 0.9;
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
    ...(nextbest === undefined ? {} : { widened: widening(effortsOf(bets, 'nextbest')) }),
    compared: comparedKinds(bets),
    ...(chances === undefined ? {} : { chances: { of: forecasts.length, ...chances } }),
  };
}

/** Pairs of kinds of moves of which one works more often here; both with results enough, each chance from them alone (uniform priors). */
function comparedKinds(bets: readonly Bet[]): BetScores['compared'] {
  const kinds = ACTION_KINDS.flatMap((kind) => {
    const results = bets.filter((bet) => bet.kind === kind).flatMap((bet) => worked(bet) ?? []);
    const won = results.filter((one) => one).length;
    return results.length < ENOUGH_TO_COMPARE ? [] : [{ kind, chance: { worked: 1 + won, failed: 1 + results.length - won } }];
  });
  return kinds.flatMap((one) =>
    kinds.flatMap((other) => {
      const chance = one === other ? 0 : chanceBetter(one.chance, other.chance);
      return chance < CLEAR ? [] : [{ better: one.kind, than: other.kind, chance }];
    }),
  );
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

/** The priors that results of their own have changed, beside what they were. */
export function learntFrom(before: readonly Prior[], bets: readonly Bet[]): readonly Learnt[] {
  return learn(before, bets).flatMap((prior, index) => {
    const old = before[index];
    const kind = ACTION_KINDS.find((one) => one === prior.kind);
    if (old === undefined || prior.results === undefined || kind === undefined || !hasOwnResults(old, bets, before)) return [];
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
