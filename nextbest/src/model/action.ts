import type { BetResult } from './bet-result.ts';
import type { Capability } from './capability.ts';
import type { Coverage } from './component.ts';
import type { Economics } from './economics.ts';
import type { Evidence } from './evidence.ts';
import type { LimitCheck } from './fit.ts';
import type { Range } from './range.ts';
import type { Rung } from './rung.ts';
import type { Unknown } from './unknown.ts';

export const ACTION_KINDS = [
  'climb',
  'retire',
  'replace-framework',
  'unblock-path',
  'renew',
  'consolidate',
  'stop',
  'try',
  'measure',
  'keep',
] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

export interface Warning {
  readonly code: string;
  readonly says: string;
}

export interface Experiment {
  readonly hypothesis: string;
  readonly metric: string;
  readonly falsifier: string;
  readonly guardrail: string;
  /** ISO date, from `--as-of`. */
  readonly by: string;
  /** `name` is the technology as people call it. */
  readonly fallback: { readonly rung: Rung; readonly technology: string; readonly name: string } | string;
}

/** A spike or pilot that tells beforehand whether an action works. */
export interface Trial {
  readonly what: string;
  /** `hours` of the team. */
  readonly hours: Range;
  /** Days until it has told. */
  readonly days: number;
  /** Chance that it says yes where the action works, and no where it does not; assumed unless measured. */
  readonly sensitivity: number;
  readonly specificity: number;
  /** What is read off, and the bound fixed in advance: "below 5 minutes: go on; else stop". */
  readonly rule: string;
}

/** What became of an earlier bet on the same move. */
export interface Tried {
  /** Id of the bet. */
  readonly bet: string;
  readonly result: BetResult;
  readonly on: string;
  readonly says: string;
}

/** What could be done, before it is valued. Ranges are 10th, 50th, 90th percentile. */
export interface Candidate {
  /** `<kind>/<component id>[/<target>]`, stable. */
  readonly id: string;
  readonly title: string;
  readonly kind: ActionKind;
  readonly components: readonly string[];
  readonly capability?: Capability;
  readonly from?: { readonly technology?: string; readonly rung: Rung };
  readonly to?: { readonly technology: string; readonly rung: Rung };
  readonly serves: { readonly need: string; readonly notices: string };
  readonly firstSlice: {
    readonly what: string;
    readonly hours: Range;
    /** What holds people back that it takes away, in a sentence. */
    readonly removes?: string;
  };
  readonly timeToTry: Range;
  /** `hours/month` of upkeep that ends. */
  readonly frees: Range;
  /** Commits that the hours come from, per quarter; headline before hours while hours are assumed. */
  readonly freesCommits?: Range;
  /** The part of `frees` that leaves no commits, as the team states it; `hours/month`, beside `freesCommits`. */
  readonly freesUnseen?: Range;
  /** True where nobody counted or stated the freed hours: they are those of running such a thing in such a way, assumed. */
  readonly freesAssumed?: true;
  /** `hours/month` of customer value beyond freed time, where stated; else absent. */
  readonly value?: Range;
  /** What is paid less (below 0: more) by the month, and the rate that turns it into hours: one for all actions, so that they move together. Beside `value`. */
  readonly money?: { readonly amount: Range; readonly rate: Range };
  /** `hours/month` of new running work. */
  readonly costs: Range;
  /** `hours`, once. */
  readonly effort: Range;
  /** `hours` of the move that this leads to, times the chance that it comes to it: the net value is theirs, too, so it is spread over them. */
  readonly leadsTo?: Range;
  /** It completes the map that all other advice rests on: never too small for today. */
  readonly completesMap?: boolean;
  /** Chance that it works, 0 … 1. */
  readonly succeeds: Range;
  readonly experiment: Experiment;
  readonly limitsChecked: readonly LimitCheck[];
  readonly objections: readonly { readonly says: string; readonly answer: string }[];
  readonly warnings: readonly Warning[];
  readonly needs: readonly string[];
  readonly because: readonly Evidence[];
  /** Dated chores carry the date they are due; they never become `today`. */
  readonly due?: { readonly what: string; readonly by: string };
  /** Ids of candidates that have to be done before. */
  readonly requires?: readonly string[];
  readonly trial?: Trial;
  /** What the present and the next way to run it cost, where load and prices are known. */
  readonly economics?: Economics;
  /** What writing it oneself would take, beside trying what can be rented. */
  readonly writing?: { readonly what: string; readonly hours: Range; readonly lacks: string };
  /** What the team said against it; counted already in `effort` and `succeeds`. */
  readonly inertia?: readonly Evidence[];
  readonly tried?: Tried;
  /** True when a policy keeps it from being `today`, with the reason in `warnings`. */
  readonly notToday?: string;
}

/** In team hours over the horizon. */
export interface NetValue {
  readonly perTeamHour: number;
  readonly total: Range;
  readonly chancePositive: number;
  readonly regret: number;
  readonly chanceBest: number;
}

/** Do it, test it first, or leave it: by the net benefit of the test (decision.md, 1.1). */
export interface Advice {
  readonly is: 'do' | 'test' | 'skip';
  readonly says: string;
  /** What the test is worth less what it and the wait for it cost; absent without a trial. `hours`. */
  readonly netBenefitOfTest?: number;
}

export interface Action extends Candidate {
  readonly netValue: NetValue;
  readonly advice?: Advice;
  /** Ids of actions that it opens the way to, where their value counts for it. */
  readonly unlocks?: readonly string[];
  /** From 1. */
  readonly rank: number;
  readonly tiedWith: readonly string[];
}

export interface Due {
  readonly what: string;
  readonly by: string;
  readonly because: readonly Evidence[];
}

export interface Question {
  readonly ask: string;
  readonly of: 'team' | 'product owner';
  /** Unit `hours`: how much knowing the answer could be worth over the horizon. */
  readonly worth: Range;
}

export interface Ranking {
  readonly today: Action;
  readonly actions: readonly Action[];
  readonly chores: readonly Action[];
  readonly due: readonly Due[];
  readonly rejected: readonly { readonly id: string; readonly why: string }[];
  readonly questions: readonly Question[];
  /** What fits a quarter of this team's time. */
  readonly quarter?: {
    /** `hours`, and whether the team stated its size. */
    readonly capacity: number;
    readonly stated: boolean;
    readonly fits: readonly string[];
    /** Chance that all of it fits, 0 … 1. */
    readonly chance: number;
  };
  /** Inputs whose exact value would be worth knowing before choosing, most worth first; `hours`. */
  readonly inputs?: readonly { readonly action: string; readonly input: string; readonly says: string; readonly worth: number }[];
}

export interface Decision extends Ranking {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: readonly { readonly name: string; readonly commit: string; readonly webAddress?: string }[];
  readonly purpose: { readonly northStar?: string; readonly path: string } | Unknown;
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
}
