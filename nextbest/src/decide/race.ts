/** One that may be chosen: its net value in each world, less `shift`. */
export interface Runner {
  readonly id: string;
  readonly net: Float64Array;
  readonly shift: number;
}

export interface Race {
  /** E[the best net value of each world], never below doing nothing. */
  readonly expectedBest: number;
  /** Share of worlds in which each is the best; where nobody gains, it is whoever loses nothing. */
  readonly chances: ReadonlyMap<string, number>;
}

/** Who brings most in each world, doing nothing always among them. */
export function race(runners: readonly Runner[]): Race {
  const draws = runners[0]?.net.length ?? 0;
  const best = new Float64Array(draws);
  const winner = new Int32Array(draws).fill(-1);
  runners.forEach(({ net, shift }, index) => {
    for (let world = 0; world < draws; world += 1) {
      const value = (net[world] ?? 0) + shift;
      const most = best[world] ?? 0;
      if (value < most || (value === most && winner[world] !== -1)) continue;
      best[world] = value;
      winner[world] = index;
    }
  });
  const wins = new Float64Array(runners.length);
  let sum = 0;
  for (let world = 0; world < draws; world += 1) {
    sum += best[world] ?? 0;
    const index = winner[world] ?? -1;
    if (index >= 0) wins[index] = (wins[index] ?? 0) + 1;
  }
  const worlds = Math.max(1, draws);
  return { expectedBest: sum / worlds, chances: new Map(runners.map(({ id }, index) => [id, (wins[index] ?? 0) / worlds])) };
}
