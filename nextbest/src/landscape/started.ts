import type { Fact, FactsOfFile } from '#model/fact.ts';

const NOTHING: readonly Fact[] = [];
const started = new WeakMap<FactsOfFile, ReadonlyMap<string | undefined, readonly Fact[]>>();

/** The images that one workload of a file starts; the file is gone through once, whatever the number of its workloads. */
export function startedImages(file: FactsOfFile, label: string | undefined): readonly Fact[] {
  const known = started.get(file) ?? byLabel(file);
  started.set(file, known);
  return known.get(label) ?? NOTHING;
}

function byLabel({ facts }: FactsOfFile): Map<string | undefined, Fact[]> {
  const found = new Map<string | undefined, Fact[]>();
  for (const fact of facts) {
    if (fact.in !== 'image' || fact.role !== 'runs') continue;
    const known = found.get(fact.label);
    if (known === undefined) found.set(fact.label, [fact]);
    else known.push(fact);
  }
  return found;
}
