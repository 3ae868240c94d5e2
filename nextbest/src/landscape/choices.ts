import type { Capability } from '#model/capability.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { type Draft, RUNNING } from './draft.ts';
import type { Offered } from './offered-choice.ts';

/** What a team uses several of at once: errors go to one place and metrics to another, customers pay in several ways. */
const SIDE_BY_SIDE: ReadonlySet<Capability> = new Set(['observability', 'payments', 'sms', 'analytics']);

/**
 * Needs that would do the same for one deployable are a choice (a driver for each engine that it supports), and what it only connects to is
 * a choice of its users: which of them production takes is not known, unless the settings of its framework name one alone. What another part
 * of it runs on (the server that its queue keeps jobs in) is there beside whatever else would do the same.
 */
export function settleChoices(
  deployables: readonly Draft[],
  { onlyConnects, isSet }: Offered,
  { technologies }: Pick<Catalog, 'technologies'>,
): void {
  const spoken = new Map(technologies.map(({ id, speaks }) => [id, speaks ?? []]));
  for (const one of deployables) {
    const { uses } = one;
    const carries = carriedBy(one, spoken);
    const needed = uses.filter((use) => typeof use.rung !== 'string' && !RUNNING.has(use.capability) && !carries(use));
    const all = [...needed, ...offeredTo(one)];
    for (const [index, use] of uses.entries()) {
      if (use.environment !== 'production' || !needed.includes(use)) continue;
      const others = SIDE_BY_SIDE.has(use.capability)
        ? []
        : all.filter(({ capability, technology }) => capability === use.capability && technology !== use.technology);
      const isTaken = isSet(one, use.technology) && others.every(({ technology }) => !isSet(one, technology));
      if (!isTaken && (others.length > 0 || onlyConnects(one, use.technology))) uses[index] = { ...use, environment: 'unknown' };
    }
  }
}

/** Rented services that are a choice themselves: of them production takes one, none, or what does the same. */
function offeredTo({ dependsOn }: Draft): readonly Usage[] {
  return [...dependsOn.keys()].flatMap(({ owns, uses }) =>
    owns.size === 0 && uses.every(({ environment }) => environment === 'unknown') ? uses : [],
  );
}

/** Whether a library that a deployable works with keeps what it has there: it speaks to it, and does something else. */
function carriedBy({ dependsOn }: Draft, spoken: ReadonlyMap<string, readonly string[]>): (use: Usage) => boolean {
  const libraries = [...dependsOn.keys()].flatMap(({ uses, owns }) =>
    owns.size === 0 ? uses.filter(({ rung }) => rung === 'container') : [],
  );
  return ({ technology, capability }) =>
    libraries.some(
      (one) => one.capability !== capability && (spoken.get(one.technology) ?? []).some((word) => spoken.get(technology)?.includes(word)),
    );
}
