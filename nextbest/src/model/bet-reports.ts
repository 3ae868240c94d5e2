import type { Decision } from './action.ts';
import type { Bet, BetCheck, BetScores, BetState, Learnt } from './bet.ts';

interface Report {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
}

/** `nextbest bet start --json` and `nextbest bet close --json`. */
export interface BetReport extends Report {
  readonly bet: Bet;
}

/** `nextbest bet list --json`. */
export interface BetsReport extends Report {
  readonly bets: readonly (Bet & { readonly state: BetState })[];
  readonly scores: BetScores;
  readonly learnt: readonly Learnt[];
}

/** `nextbest bet check --json`. */
export interface BetChecksReport extends Report {
  readonly checks: readonly BetCheck[];
}
