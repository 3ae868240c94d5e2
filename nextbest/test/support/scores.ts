/** A chance that was told before, and what came of it. */
export interface Told {
  readonly chance: number;
  readonly happened: boolean;
}

/** Mean squared error of chances, with Murphy's three parts over the chances that were told. */
export function brier(told: readonly Told[]): { score: number; reliability: number; resolution: number; uncertainty: number } {
  const share = (some: readonly Told[]): number => some.filter(({ happened }) => happened).length / some.length;
  const base = share(told);
  const groups = [...new Set(told.map(({ chance }) => chance))].map(
    (chance) => [chance, told.filter((one) => one.chance === chance)] as const,
  );
  const over = (part: (chance: number, hits: number) => number): number =>
    groups.reduce((sum, [chance, some]) => sum + (some.length / told.length) * part(chance, share(some)), 0);
  return {
    score: told.reduce((sum, { chance, happened }) => sum + (chance - (happened ? 1 : 0)) ** 2, 0) / told.length,
    reliability: over((chance, hits) => (chance - hits) ** 2),
    resolution: over((_, hits) => (hits - base) ** 2),
    uncertainty: base * (1 - base),
  };
}

/** Score of a range that should hold with this chance: its width, and a price for each step that the truth lies outside. */
export function winkler([low, high]: readonly [number, number], truth: number, holds: number): number {
  return high - low + (2 / (1 - holds)) * Math.max(0, low - truth, truth - high);
}

/** P(at most so many of n hits). */
export function chanceOfAtMost(hits: number, n: number, chance: number): number {
  let [sum, ways] = [0, 1];
  for (let k = 0; k <= hits; k += 1) {
    sum += ways * chance ** k * (1 - chance) ** (n - k);
    ways = (ways * (n - k)) / (k + 1);
  }
  return sum;
}
