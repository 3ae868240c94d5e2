import type { Economics } from './economics.ts';
import type { Evidence } from './evidence.ts';
import type { Against, RungFit } from './fit.ts';
import type { Rung } from './rung.ts';

export interface Step {
  readonly technology: string;
  readonly name: string;
  readonly rung: Rung;
}

export interface Rejection extends Step {
  readonly because: Against;
}

/** The answer for one workload on one ladder (the contract's `Fit`). */
export interface LadderAnswer {
  readonly schemaVersion: number;
  readonly capability: string;
  /** ISO date. */
  readonly asOf: string;
  readonly verdict: 'move' | 'stay' | 'leave-it' | 'fix-first' | 'ask';
  /** One sentence: what to do, and the fact that decides it. */
  readonly says: string;
  readonly chosen: Step;
  readonly fallback: Step | null;
  readonly rejected: readonly Rejection[];
  /** What to take away from the present way before the rung is changed, in sentences. */
  readonly fixFirst: readonly string[];
  readonly economics?: Economics;
  /** Facts that would bring it up a rung again, or down, in sentences. */
  readonly wouldChange: readonly string[];
  readonly questions: readonly { readonly ask: string }[];
  readonly sources: readonly Evidence[];
  /** Every rung that was looked at, most managed first. */
  readonly walked: readonly RungFit[];
}
