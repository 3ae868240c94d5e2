import type { Capability } from './capability.ts';
import type { Cloud, LadderRung } from './catalog.ts';
import type { Economics } from './economics.ts';
import type { Rung } from './rung.ts';
import type { Unknown } from './unknown.ts';

export interface LimitCheck {
  readonly limit: string;
  readonly value: string;
  readonly workload: string | Unknown;
  readonly headroom?: number;
  readonly fits: boolean | Unknown;
  readonly hard: boolean;
  readonly source: string;
  readonly date: string;
  /** Read longer ago than such facts keep. */
  readonly stale?: boolean;
}

/** What speaks against a rung for certain: a limit or a rule, its value, and what this workload needs. */
export interface Against {
  readonly limit: string;
  readonly value: string;
  readonly workload: string;
  readonly says: string;
}

export interface RungFit {
  readonly rung: LadderRung;
  /** `fits`, `rejected` by a limit, or `unknown` because a hard limit could not be checked. */
  readonly verdict: 'fits' | 'rejected' | 'unknown';
  readonly checks: readonly LimitCheck[];
  readonly because: string;
  /** Of a rejected one. */
  readonly against?: Against;
}

/** The ladder of one use of one component, walked from the top. */
export interface Fit {
  readonly component: string;
  readonly capability: Capability;
  readonly technology: string;
  readonly now: Rung | Unknown;
  /** Whose services were walked; unknown: all of them, and nothing is chosen. */
  readonly cloud?: Cloud | Unknown;
  /** Most managed first, current clouds only. */
  readonly walked: readonly RungFit[];
  /** The highest that fits, or whose hard limits are unknown: index into `walked`. */
  readonly chosen?: number;
  readonly fallback?: number;
  readonly economics?: Economics;
}
