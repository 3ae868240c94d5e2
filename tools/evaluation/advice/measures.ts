/** Places in a list, from 1, of what was looked for. */
export function placesOf<Item>(list: readonly Item[], isIt: (item: Item) => boolean): number[] {
  return list.flatMap((item, index) => (isIt(item) ? [index + 1] : []));
}

/** Whether any of the places is among the first `count`. */
export function hitAmong(places: readonly number[], count: number): boolean {
  return places.some((place) => place <= count);
}

/**
 * Chance that one of `wanted` is among the first `count` of a list in random order: 1 less the chance that all places are taken
 * by others (hypergeometric, without replacement).
 */
export function chanceByLot({ wanted, all }: { readonly wanted: number; readonly all: number }, count: number): number {
  let missed = 1;
  for (let place = 0; place < Math.min(count, all); place += 1) missed *= Math.max(0, all - wanted - place) / (all - place);
  return wanted === 0 ? 0 : 1 - missed;
}

/** The same for a list in the order of a value, largest first, where equal values come in random order. */
export function chanceBySize(items: readonly { readonly size: number; readonly wanted: boolean }[], count: number): number {
  const sizes = [...new Set(items.map(({ size }) => size))].sort((a, b) => b - a);
  let before = 0;
  for (const size of sizes) {
    const equal = items.filter((item) => item.size === size);
    const wanted = equal.filter((item) => item.wanted).length;
    const chance = chanceByLot({ wanted, all: equal.length }, count - before);
    if (wanted > 0 || before + equal.length >= count) return count > before ? chance : 0;
    before += equal.length;
  }
  return 0;
}
