import type { FactsOfFile } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import { ownerOf } from './reference-owner.ts';
import { isAddressed, isTask, type Relays } from './relays.ts';
import type { Addresses } from './workloads.ts';

/** Lets references to a task find the one workload that is started from it: to deliver the task is to deliver that workload. */
export function rememberTasks(files: readonly FactsOfFile[], { addresses, relays }: { addresses: Addresses; relays: Relays }): void {
  const startedFrom = new Map<string, Set<Draft>>();
  for (const file of files) {
    for (const fact of file.facts.filter(isAddressed)) {
      const owner = ownerOf(file, fact, addresses);
      const named = owner?.kind === 'deployable' ? (fact.references ?? []).flatMap((one) => relays.named(file, fact, one)) : [];
      if (owner === undefined) continue;
      for (const key of named.filter(isTask)) startedFrom.set(key, (startedFrom.get(key) ?? new Set()).add(owner));
    }
  }
  for (const [key, [owner, ...others]] of startedFrom)
    if (owner !== undefined && others.length === 0 && !addresses.resources.has(key)) addresses.parts.set(key, owner);
}
