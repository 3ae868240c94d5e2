import type { Candidate, Warning } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';

/** What one policy finds in one candidate. */
export interface Finding {
  /** Beside the action, as a warning with the policy's code. */
  readonly says?: string;
  /** Keeps it from being the action for today; it stays in the list with this reason. */
  readonly notToday?: string;
}

/** Where a candidate stands: the situation, and all that could be done instead. */
export interface Context {
  readonly situation: Situation;
  readonly candidates: readonly Candidate[];
}

/**
 * A rule of the method with a name. It explains, warns, or keeps an action from being today's with a reason that is shown; it never takes
 * one away in silence and never changes a number.
 */
export interface Policy {
  /** Stable; the warning carries it. */
  readonly code: string;
  /** The rule, in a sentence. */
  readonly rule: string;
  /** What it does when it applies, in a sentence. */
  readonly does: string;
  /** What it finds in one candidate; undefined: nothing. */
  readonly ofAction?: (candidate: Candidate, context: Context) => Finding | undefined;
  /** What it says of the answer as a whole. */
  readonly ofAnswer?: (situation: Situation) => Warning | undefined;
}
