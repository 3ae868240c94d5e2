import type { EvidenceClass } from './evidence.ts';
import type { Range } from './range.ts';

/** What the numbers of a case are worth: worth doing, worth trying, not proven, or no case at all. */
export type CaseVerdict = 'worth doing' | 'worth trying' | 'not proven' | 'no case, leave it';

/** One number of a case in words: how much, what kind of number it is, and where it comes from. Unknown is said, never 0. */
export interface CaseFigure {
  readonly says: string;
  readonly class: EvidenceClass | 'unknown';
  readonly from: string;
  /** For a picture, where it is a range. */
  readonly range?: Range;
}

/** The three numbers of items 3 and 4: what is paid a month, hours of work a month, and how long a change waits for its users. */
export interface CaseFigures {
  readonly money: CaseFigure;
  readonly hours: CaseFigure;
  readonly waiting: CaseFigure;
}

/** What the first twelve months bring when all costs are taken off. */
export interface CaseNet {
  /** Team hours over 12 months, with what waiting costs customers where that is stated. */
  readonly total: Range;
  /** The same without what waiting costs customers; absent where that is not stated, or is not what the action is for. */
  readonly withoutDelay?: Range;
  /** The total at the stated price of an hour, in its currency; absent where no price is stated. */
  readonly money?: Range;
  /** Chance, 0 … 1, that it has paid for itself within 12 months. */
  readonly paysBack: number;
  readonly notes: readonly string[];
}

/** A point with a name: an option that was not chosen, a risk. */
export interface CasePoint {
  readonly name: string;
  readonly says: string;
}

/** The one-page case for one action, for a person who does not write code: the ten items of a business case, in sentences. */
export interface Case {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: readonly { readonly name: string; readonly commit: string }[];
  readonly product: string;
  readonly action: string;
  readonly verdict: { readonly is: CaseVerdict; readonly because: readonly string[] };
  readonly ask: { readonly title: string; readonly says: readonly string[] };
  readonly customers: readonly string[];
  readonly today: CaseFigures;
  readonly after: CaseFigures;
  readonly net: CaseNet;
  readonly options: readonly CasePoint[];
  readonly experiment: readonly CasePoint[];
  readonly wayBack: readonly string[];
  readonly risks: readonly CasePoint[];
  /** Against it: what the team said, and what somebody will say. */
  readonly objections: readonly { readonly says: string; readonly answer: string }[];
}
