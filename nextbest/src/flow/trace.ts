import type { Flow, Gate } from '#model/flow.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import type { Work } from '#model/work.ts';

/** The way of a change: which gates stand in it, and how many changes a year have to pass them. `asOf` is an ISO date. */
export function trace(gates: readonly Gate[], work: Work, asOf: string): Omit<Flow, 'lead'> {
  const end = endOfDay(asOf);
  const changes = work.commits.filter(
    (commit) => !commit.bot && commit.class !== 'upkeep' && commit.at <= end && commit.at > end - YEAR_SECONDS,
  );
  return { gates: distinct(gates), changesPerYear: changes.length };
}

/** One gate per kind and name: the first place stands for the others. */
function distinct(gates: readonly Gate[]): Gate[] {
  const byName = new Map<string, Gate>();
  for (const gate of gates) {
    const key = `${gate.kind}/${gate.name}`;
    if (!byName.has(key)) byName.set(key, gate);
  }
  return [...byName.values()];
}
