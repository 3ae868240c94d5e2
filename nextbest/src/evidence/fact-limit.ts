import type { FactsOfFile } from '#model/fact.ts';

/**
 * Facts of all repositories together. The most of 11 public repositories measured was 5,442, and 100,000 took 1 GB of memory: with
 * many more, a usual machine may end before there is an answer, and nobody can read such a map.
 */
export const FACT_LIMIT = 100_000;

/** As many files, in their order, as have room below the limit beside `known` facts; the others are only counted. */
export function withinLimit(
  files: readonly FactsOfFile[],
  known: number,
): { readonly kept: readonly FactsOfFile[]; readonly facts: number; readonly leftOut: number } {
  let facts = known;
  const fitting = new Set<FactsOfFile>();
  for (const file of files) {
    if (file.facts.length > 0 && facts + file.facts.length > FACT_LIMIT) continue;
    facts += file.facts.length;
    fitting.add(file);
  }
  const left = new Set(files.filter((file) => !fitting.has(file)).map(({ path }) => path));
  return { kept: files.filter((file) => fitting.has(file)), facts, leftOut: left.size };
}
