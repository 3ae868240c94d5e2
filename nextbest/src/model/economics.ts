import type { Evidence } from './evidence.ts';
import type { Range } from './range.ts';
import type { Rung } from './rung.ts';

/** One part of the path that is paid for. */
export interface BillItem {
  /** Plain words, with the amount: "20 million requests". */
  readonly says: string;
  /** USD a month. */
  readonly usd: number;
  readonly evidence: Evidence;
  /** Paid only because a release is past its standard support. */
  readonly surcharge?: true;
}

/** What one way to run a workload costs a month: gateway, network, logs, what is kept ready and floor prices included. */
export interface Bill {
  readonly technology: string;
  readonly name: string;
  readonly rung: Rung;
  readonly items: readonly BillItem[];
  /** USD a month. */
  readonly usd: number;
  /** Parts of the path that the catalogue has no price for, in words: the sum is too low by them. */
  readonly unpriced: readonly string[];
  /** Hours a month that people spend on running it; assumed while nobody has measured them. */
  readonly hours: Range;
}

/** The same workload at one load. */
export interface AtLoad {
  /** 0.1, 1 or 10 times the load that is known. */
  readonly times: number;
  readonly bills: readonly Bill[];
  /** Technology with the lowest bill, and the one with the lowest bill with the hours of people added at the likely rate. */
  readonly cheapest: string;
  readonly best: string;
}

/** A load above which the second of two ways is cheaper; `perMonth` in requests, messages or runs, as the capability counts. */
export interface Crossover {
  readonly from: string;
  readonly to: string;
  readonly perMonth: number;
  readonly says: string;
}

/** Whether a move pays, over the whole path. */
export interface Economics {
  /** What the load was taken from. */
  readonly load: readonly Evidence[];
  /** Unit `USD/hour`. */
  readonly rate: Range;
  readonly rateStated: boolean;
  readonly atLoads: readonly AtLoad[];
  /** By cash alone, and with the hours of people. */
  readonly technical?: Crossover;
  readonly business?: Crossover;
  /** USD a month that the choice saves against what is there now, hours at the rate included; negative: it costs more. */
  readonly saves?: Range;
  readonly verdict: 'move' | 'stay' | 'leave-it';
  /** How the answer changes at a tenth and at ten times the load, in sentences; empty: it stays. */
  readonly flips: readonly string[];
}
