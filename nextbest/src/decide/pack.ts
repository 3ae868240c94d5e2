/** One of the choices that a group offers; the first is always to take nothing of it. */
export interface Option {
  readonly ids: readonly string[];
  readonly value: number;
  /** Whole steps of the capacity. */
  readonly size: number;
}

/** What to take of each group so that all fits and brings most: a knapsack with several choices, exact by dynamic programming. By gain per hour first would be wrong. */
export function pack(groups: readonly (readonly Option[])[], capacity: number): string[] {
  let best = new Float64Array(capacity + 1);
  const taken = groups.map((options) => {
    const choice = new Int32Array(capacity + 1);
    const next = best.slice();
    options.forEach(({ value, size }, index) => {
      for (let room = size; room <= capacity; room += 1) {
        const then = (best[room - size] ?? 0) + value;
        if (then <= (next[room] ?? 0)) continue;
        next[room] = then;
        choice[room] = index;
      }
    });
    best = next;
    return choice;
  });
  const ids: string[] = [];
  let room = capacity;
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const option = groups[group]?.[taken[group]?.[room] ?? 0];
    ids.push(...(option?.ids ?? []));
    room -= option?.size ?? 0;
  }
  return ids;
}
