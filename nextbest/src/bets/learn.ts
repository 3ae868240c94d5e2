import type { Bet } from '#model/bet.ts';
import type { Prior } from '#model/catalog.ts';
import { type Beta, fitted, ninety, withResults } from './beta.ts';
import { overrun, widening } from './efforts.ts';
import { type Effort, effortsOf, worked } from './outcomes.ts';

/** Results of the same kind of move from other rungs count for no more than this many of its own (decision.md, section 5). */
const MOST_POOLED = 4;

/**
 * What is believed of each kind of move after what became of the team's bets. Chance: the Beta of the prior's 90 % range, with what worked and
 * what did not. Effort: times the overrun of the efforts so far, as a range that would have held nine in ten of them. Without results the priors are given back as they are.
 */
export function learn(priors: readonly Prior[], bets: readonly Bet[]): readonly Prior[] {
  const efforts = effortsOf(bets, 'nextbest');
  return priors.map((prior) => {
    const found = resultsFor(prior, bets, priors);
    const chance = found.own.length + found.kin.length === 0 ? prior : withChance(prior, found);
    return efforts.length === 0 ? chance : withEfforts(chance, efforts);
  });
}

/** True for the entry that results of such moves from such a rung belong to, and not only pooled ones. */
export function hasOwnResults(prior: Prior, bets: readonly Bet[], priors: readonly Prior[]): boolean {
  return resultsFor(prior, bets, priors).own.length > 0;
}

interface Results {
  readonly own: readonly boolean[];
  /** Of the same kind of move, from another rung. */
  readonly kin: readonly boolean[];
}

function resultsFor(prior: Prior, bets: readonly Bet[], priors: readonly Prior[]): Results {
  const listed = new Set(priors.flatMap(({ kind, from }) => (kind === prior.kind && from !== undefined ? [from] : [])));
  const results: { own: boolean[]; kin: boolean[] } = { own: [], kin: [] };
  for (const bet of bets) {
    const won = worked(bet);
    if (won === undefined || bet.kind !== prior.kind) continue;
    const from = bet.from !== undefined && listed.has(bet.from.rung) ? bet.from.rung : undefined;
    results[from === prior.from ? 'own' : 'kin'].push(won);
  }
  return results;
}

function withChance(prior: Prior, { own, kin }: Results): Prior {
  const after = withResults(withResults(fitted(prior.succeeds), countsOf(own, 1)), countsOf(kin, Math.min(1, MOST_POOLED / kin.length)));
  const [low, high] = ninety(after);
  const all = [...own, ...kin];
  const won = all.filter((one) => one).length;
  return {
    ...prior,
    succeeds: [rounded(low), rounded(high)],
    results: all.length,
    source: `${prior.source}; of ${all.length} ${all.length === 1 ? 'bet' : 'bets'} of this team on such a move ${won} worked, and the chance counts ${all.length === 1 ? 'it' : 'them'}`,
  };
}

function countsOf(results: readonly boolean[], weight: number): Beta {
  const won = results.filter((one) => one).length;
  return results.length === 0 ? { worked: 0, failed: 0 } : { worked: weight * won, failed: weight * (results.length - won) };
}

function withEfforts(prior: Prior, efforts: readonly Effort[]): Prior {
  const [low, high] = prior.effortHours;
  const factor = overrun(efforts, prior.kind);
  const wider = widening(efforts);
  const middle = Math.sqrt(low * high) * factor;
  const spread = Math.sqrt(high / low) ** wider;
  const known = `${efforts.length} ${efforts.length === 1 ? 'move whose hours are' : 'moves whose hours are'} written down`;
  return {
    ...prior,
    effortHours: [rounded(middle / spread), rounded(middle * spread)],
    source: `${prior.source}; after ${known} the effort counts ${times(factor)} and its range is ${times(wider)} as wide`,
  };
}

function times(factor: number): string {
  return `${factor.toFixed(1)} times`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
