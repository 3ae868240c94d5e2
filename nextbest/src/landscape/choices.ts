import { type Draft, RUNNING } from './draft.ts';
import type { Offered } from './offered-choice.ts';

/**
 * Needs that would do the same for one deployable are a choice (a driver for each engine that it supports), and what it only connects to is
 * a choice of its users: which of them production takes is not known, unless the settings of its framework name one alone.
 */
export function settleChoices(deployables: readonly Draft[], { onlyConnects, isSet }: Offered): void {
  for (const one of deployables) {
    const { uses } = one;
    const needed = uses.filter(({ rung, capability }) => typeof rung !== 'string' && !RUNNING.has(capability));
    for (const [index, use] of uses.entries()) {
      if (use.environment !== 'production' || !needed.includes(use)) continue;
      const others = needed.filter(({ capability, technology }) => capability === use.capability && technology !== use.technology);
      const isTaken = isSet(one, use.technology) && others.every(({ technology }) => !isSet(one, technology));
      if (!isTaken && (others.length > 0 || onlyConnects(one, use.technology))) uses[index] = { ...use, environment: 'unknown' };
    }
  }
}
