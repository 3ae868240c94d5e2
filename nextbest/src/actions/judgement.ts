import { range } from '#model/range.ts';
import type { Rung } from '#model/rung.ts';
import { hoursAMonth } from './ranges.ts';

/**
 * Amounts and factors that nobody has measured: our judgement, to be replaced by results. Wherever one of them counts, it is shown among the
 * reasons with this origin.
 */
export const ORIGIN = 'our judgement, to be replaced by results';

/** What a part costs of which the team says that it slows them down, beside what its commits show. */
export const SLOWED_DOWN = hoursAMonth(1, 4, 12);

/** "Too complicated, we cannot rewrite it": what was said before often turns out to hold in part. Factors. */
export const INERTIA = { succeeds: 0.85, effort: 1.3 };

/** The same move after a bet that made no difference, or that nobody could tell: factors on its chance. */
export const AFTER_RESULT = { neutral: 0.5, inconclusive: 0.8 };

/** What nobody here has used has to be learnt once, beside the move. */
export const LEARNING = range(2, 6, 20, 'hours');

/** A spike of some hours in the team's own tests says yes where it works, and no where it does not, this often. */
export const SPIKE = { sensitivity: 0.9, specificity: 0.75 };

/** What a limit costs that cuts work off: runs that are started again by hand, and looked at. */
export const OVER_A_LIMIT = hoursAMonth(1, 6, 24);

/** What the move behind a trial may give back where one sign says that something is home-made: mostly nothing. */
export const PERHAPS_HOME_MADE = hoursAMonth(0, 0.3, 3);

/** Where nobody wrote down who runs it, the least work is assumed: that of a product somebody else runs. */
export const LEAST_OWNED: Rung = 'saas';

/** What one that is there anyway has to take on when it does the work of another, too. */
export const TAKEN_ON = hoursAMonth(0.05, 0.2, 1);
