import type { Prior } from '#model/catalog.ts';
import type { Range } from '#model/range.ts';
import type { Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { chance, fromNinety } from './ranges.ts';

export interface Estimate {
  readonly effort: Range;
  readonly succeeds: Range;
  readonly source: string;
}

/** Wide on purpose: what is taken when no prior fits the kind of move. */
const WIDEST: Prior = { kind: 'any', effortHours: [8, 160], succeeds: [0.4, 0.9], source: 'our judgement' };

/** Effort and chance of success of a kind of move, before anything is known of this team: the prior for this rung, else for the kind. */
export function estimate(situation: Situation, kind: string, from?: Rung): Estimate {
  const priors = situation.catalog.priors.filter((prior) => prior.kind === kind);
  const prior =
    priors.find((one) => one.from !== undefined && one.from === from) ??
    priors.find((one) => one.from === undefined) ??
    priors[0] ??
    WIDEST;
  return { effort: fromNinety(prior.effortHours, 'hours'), succeeds: chance(prior.succeeds), source: prior.source };
}
