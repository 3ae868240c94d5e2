/** Months that a gain is counted for. */
export const HORIZON_MONTHS = 12;

/** Working hours of one person in a month; turns effort into the delay before the gain starts. */
export const HOURS_PER_MONTH = 140;

/** Share of the effort that going back after a failed move costs; assumed. */
export const WAY_BACK_SHARE = 0.25;

/** People in a team that has not said its size; assumed. */
export const TEAM_SIZE = 5;
