import type { Beta } from './beta.ts';

/** Trials that are looked ahead; what comes later counts less than 0.9^250. */
const AHEAD = 250;

/** Index of a chance of success that is learnt by trying: the sure income by the trial that would be as good; to about 1e-5, by bisection. */
export function gittins([a, b]: Beta, discount: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 22; step += 1) {
    const sure = (low + high) / 2;
    if (valueOfTrying([a, b], discount, sure) > sure / (1 - discount)) low = sure;
    else high = sure;
  }
  return (low + high) / 2;
}

/** Value of trying once and going on as is best, beside a sure income. */
function valueOfTrying([a, b]: Beta, discount: number, sure: number): number {
  const stop = sure / (1 - discount);
  let next = new Float64Array(AHEAD + 2).fill(stop);
  for (let trials = AHEAD; trials > 0; trials -= 1) {
    const values = new Float64Array(trials + 1);
    for (let works = 0; works <= trials; works += 1) {
      const chance = (a + works) / (a + b + trials);
      const go = chance * (1 + discount * (next[works + 1] ?? 0)) + (1 - chance) * discount * (next[works] ?? 0);
      values[works] = Math.max(stop, go);
    }
    next = values;
  }
  const chance = a / (a + b);
  return chance * (1 + discount * (next[1] ?? 0)) + (1 - chance) * discount * (next[0] ?? 0);
}
