import type { ActionKind } from './action.ts';
import type { BetResult } from './bet-result.ts';
import type { Place } from './place.ts';
import type { Range } from './range.ts';
import type { Rung } from './rung.ts';

/** What was written down before: exactly one metric, and the number that proves it wrong. */
export interface BetCard {
  readonly change: string;
  readonly metric: string;
  /** Which way and how much. */
  readonly direction: string;
  readonly because: string;
  readonly falsifier: string;
  readonly guardrail: string;
  /** ISO date on which the result is read. */
  readonly by: string;
  readonly fallback: string;
}

/** What was expected when it was started: frozen. */
export interface Forecast {
  /** Chance, 0 … 1. */
  readonly succeeds: Range;
  /** `hours`. */
  readonly effort: Range;
  /** `hours/month`. */
  readonly frees: Range;
}

/** One experiment: a file `.nextbest/bets/<id>.md`. */
export interface Bet {
  readonly id: string;
  readonly path: string;
  /** Id of the action. */
  readonly action: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly components: readonly string[];
  readonly capability?: string;
  readonly from?: { readonly technology?: string; readonly rung: Rung };
  readonly to?: { readonly technology: string; readonly rung: Rung };
  /** Where to go when it is lost. */
  readonly fallback?: { readonly technology: string; readonly rung: Rung };
  /** ISO date. */
  readonly started: string;
  /** Commit that it was started at. */
  readonly commit?: string;
  readonly card: BetCard;
  readonly forecast: Forecast;
  /** Of card and forecast as they were frozen. */
  readonly hash: string;
  readonly evidence: readonly { readonly says: string; readonly place?: Place }[];
  readonly result?: {
    readonly is: BetResult;
    /** Hours of the team that it took. */
    readonly hours?: number;
    /** ISO date. */
    readonly on: string;
    /** It was read before the date that the card names. */
    readonly early?: true;
    readonly note?: string;
  };
}

/** `due`: its date has come, and nobody has said what became of it. */
export type BetState = 'open' | 'due' | 'closed';

/** What a second look at an open bet finds. */
export interface BetFinding {
  readonly code: 'due' | 'frozen-changed' | 'subject-gone' | 'place-gone' | 'move-seen' | 'not-seen';
  readonly says: string;
  readonly place?: Place;
}

export interface BetCheck {
  readonly bet: Bet;
  readonly state: BetState;
  readonly findings: readonly BetFinding[];
}

/** How many of the ranges held what came, each an 80 % range. */
export interface RangeHits {
  readonly inside: number;
  readonly of: number;
  /** Chance of so few hits if the ranges were right, 0 … 1. */
  readonly chance: number;
  /** Mean interval score (Winkler) of the efforts, `hours`; lower is better. */
  readonly score: number;
}

/** How good the forecasts were: of nextbest and of the team, never of a person. */
export interface BetScores {
  readonly effort: { readonly nextbest?: RangeHits; readonly team?: RangeHits };
  /** How many times as wide as before the ranges of effort are taken; absent while no hours are written down. */
  readonly widened?: number;
  /** Kinds of moves of which one clearly works more often here; `chance` 0 … 1 that it does. */
  readonly compared: readonly { readonly better: ActionKind; readonly than: ActionKind; readonly chance: number }[];
  /** Only from twenty results on: before, it tells nothing. */
  readonly chances?: {
    readonly of: number;
    readonly score: number;
    readonly reliability: number;
    readonly resolution: number;
    readonly uncertainty: number;
    readonly skill?: number;
  };
}

/** What is believed of a kind of move before and after the team's results. */
export interface Learnt {
  readonly kind: ActionKind;
  readonly from?: Rung;
  readonly before: { readonly succeeds: readonly [number, number]; readonly effortHours: readonly [number, number] };
  readonly after: { readonly succeeds: readonly [number, number]; readonly effortHours: readonly [number, number] };
  /** Results of such moves that it counts. */
  readonly results: number;
  readonly source: string;
}
