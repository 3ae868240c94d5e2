import { isUnknown } from '#model/unknown.ts';
import type { Policy } from './policy.ts';

/** A hard limit that nobody has checked: first find out. */
export const limitUnknown: Policy = {
  code: 'limit-unknown',
  rule: 'No move over a limit that nobody has checked.',
  does: 'Warns, names the limits, and keeps the move from today; measuring them is proposed beside it.',
  ofAction({ kind, limitsChecked }) {
    const open = limitsChecked.filter((check) => check.hard && isUnknown(check.fits));
    if (kind !== 'climb' || open.length === 0) return undefined;
    return {
      says: `Not known whether it fits: ${open.map((check) => check.limit).join(', ')}.`,
      notToday: 'a limit that could rule it out has not been checked',
    };
  },
};
