import type { Policy } from './policy.ts';

/** Purpose first: without it the measure is freed time. */
export const noPurpose: Policy = {
  code: 'no-purpose',
  rule: 'Purpose first.',
  does: 'Warns on the first screen that the order is by freed time and not by value, and asks three questions.',
  ofAnswer({ purpose }) {
    if (purpose !== undefined) return undefined;
    return {
      code: 'no-purpose',
      says: 'Ranked by freed time, not by value: nobody has said what this product is for (nextbest init).',
    };
  },
};
