import type { Capability } from './capability.ts';
import type { LadderRung } from './catalog.ts';

/** One rung as it stands on a date. */
export interface RungShown extends LadderRung {
  readonly offered: 'yes' | 'not-yet' | 'closed' | 'legacy';
  /** True when the rung or a limit of it was read longer ago than such facts keep. */
  readonly stale: boolean;
}

/** A ladder, most managed first: `nextbest ladder CAPABILITY --json`. */
export interface LadderShown {
  readonly schemaVersion: number;
  readonly capability: Capability;
  /** ISO date. */
  readonly asOf: string;
  readonly does: string;
  readonly notices: string;
  readonly metric: string;
  readonly rungs: readonly RungShown[];
}
