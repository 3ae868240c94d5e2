import type { Draft } from './draft.ts';

/**
 * Needs that would do the same for one deployable are a choice that its settings make (a driver for each engine that it supports): which of
 * them production takes is not known.
 */
export function settleChoices(deployables: readonly Draft[]): void {
  for (const { uses } of deployables) {
    const needed = uses.filter(({ rung }) => typeof rung !== 'string');
    for (const [index, use] of uses.entries()) {
      if (use.environment !== 'production' || !needed.includes(use)) continue;
      const others = needed.filter(({ capability, technology }) => capability === use.capability && technology !== use.technology);
      if (others.length > 0) uses[index] = { ...use, environment: 'unknown' };
    }
  }
}
