/** A commit's features, and the repository it is of. */
export interface Example {
  readonly repository: string;
  readonly features: Uint32Array;
}

export interface Least {
  readonly commits: number;
  /** What is met in few repositories is their own style, and tells nothing of another. */
  readonly repositories: number;
}

/** Features met often enough, each with its place; places follow the order of the hashes. */
export function vocabularyOf(examples: readonly Example[], least: Least): ReadonlyMap<number, number> {
  const met = new Map<number, { commits: number; readonly repositories: Set<string> }>();
  for (const { repository, features } of examples)
    for (const feature of features) {
      const seen = met.get(feature) ?? { commits: 0, repositories: new Set() };
      seen.commits += 1;
      seen.repositories.add(repository);
      met.set(feature, seen);
    }
  const kept = [...met].filter(([, seen]) => seen.commits >= least.commits && seen.repositories.size >= least.repositories);
  return new Map(
    kept
      .map(([feature]) => feature)
      .sort((a, b) => a - b)
      .map((feature, place) => [feature, place]),
  );
}

/** The places of an example's features, those without a place left out. */
export function placesOf({ features }: Pick<Example, 'features'>, vocabulary: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(features, (feature) => vocabulary.get(feature) ?? -1).filter((place) => place >= 0);
}

/** Every repository weighs the same, to the root: large ones say more, but not as much more as they have commits. */
export function weightsOf(repositories: readonly string[]): Float64Array {
  const counts = new Map<string, number>();
  for (const repository of repositories) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const even = repositories.length / counts.size;
  return Float64Array.from(repositories, (repository) => Math.sqrt(even / (counts.get(repository) ?? 1)));
}
