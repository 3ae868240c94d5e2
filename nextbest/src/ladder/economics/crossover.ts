/** Loads that a crossover is looked for within, a month. */
const LEAST = 100;
const MOST = 1e12;
const STEPS = 60;

/**
 * The load above which the second of two monthly costs is lower: where `first(load) = second(load)`, found by halving on a logarithmic scale.
 * Undefined where they do not cross, or the second is lower from the start.
 */
export function crossoverOf(first: (load: number) => number, second: (load: number) => number): number | undefined {
  const ahead = (load: number): boolean => first(load) > second(load);
  if (ahead(LEAST) || !ahead(MOST)) return undefined;
  let [low, high] = [LEAST, MOST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(low * high);
    if (ahead(middle)) high = middle;
    else low = middle;
  }
  return Math.sqrt(low * high);
}
