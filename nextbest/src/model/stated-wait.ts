import type { Range } from './range.ts';

/** A wait that the team states, on top of what git tells. */
export interface StatedWait {
  readonly where: string;
  /** Unit `days`. */
  readonly days: Range;
  /** Which changes wait there; absent: all. */
  readonly changes?: string;
}
