/** `neutral`: it ran, and made no difference. `inconclusive`: nobody can tell. */
export const BET_RESULTS = ['won', 'lost', 'neutral', 'inconclusive'] as const;

export type BetResult = (typeof BET_RESULTS)[number];
