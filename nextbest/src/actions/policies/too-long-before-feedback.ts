import type { Policy } from './policy.ts';

/** Hours a week that two people give to one action beside everything else; our judgement. */
const HOURS_PER_WEEK = 60;
const WEEKS_TO_WARN = 6;
/** Half a year. */
const WEEKS_AT_MOST = 26;

/** A platform for half a year before anybody gains: the wrong action. */
export const tooLongBeforeFeedback: Policy = {
  code: 'too-long-before-feedback',
  rule: 'No action may need six months before its first customer sees it.',
  does: `Warns when two people need more than ${WEEKS_TO_WARN} weeks and no first part of it is named; from ${WEEKS_AT_MOST} weeks on it is not for today.`,
  ofAction({ id, kind, effort }, { situation }) {
    const weeks = Math.round(effort.likely / HOURS_PER_WEEK);
    const sliced = situation.purpose?.options.some((option) => id === `try/${option.id}` && option.firstSlice !== undefined) ?? false;
    // Leaving a framework goes one part at a time, and each part gains by itself.
    if (sliced || kind === 'replace-framework' || weeks <= WEEKS_TO_WARN) return undefined;
    const says = `Two people need about ${weeks} weeks before anybody gains by it: cut off a part that somebody can use within a week.`;
    return weeks < WEEKS_AT_MOST ? { says } : { says, notToday: `about ${weeks} weeks of two people before anybody gains by it` };
  },
};
