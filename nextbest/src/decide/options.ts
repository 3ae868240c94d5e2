import type { Option } from './pack.ts';

/** Something that may be taken, with what it needs and what it cannot stand beside. */
export interface Item {
  readonly id: string;
  readonly value: number;
  readonly size: number;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

/** Up to so many items all sets are looked at. */
const EXACT = 12;

/** Every set of a group in which all that is required is there and nothing excludes another; of larger groups only what can be taken one after the other. */
export function optionsOf(group: readonly Item[], capacity: number): Option[] {
  const bySize = new Map<number, Option>();
  for (const items of group.length <= EXACT ? allSets(group) : growing(group)) {
    const size = items.reduce((sum, item) => sum + item.size, 0);
    const value = items.reduce((sum, item) => sum + item.value, 0);
    if (size > capacity || value <= (bySize.get(size)?.value ?? 0)) continue;
    bySize.set(size, { ids: items.map(({ id }) => id), value, size });
  }
  return [{ ids: [], value: 0, size: 0 }, ...bySize.values()];
}

function allSets(group: readonly Item[]): Item[][] {
  const sets: Item[][] = [];
  for (let set = 1; set < 2 ** group.length; set += 1) {
    const items = group.filter((_, index) => (set & (1 << index)) !== 0);
    if (items.every((item) => fits(item, items))) sets.push(items);
  }
  return sets;
}

/** Sets that grow by one item, always the one that is worth most per size and may follow. */
function growing(group: readonly Item[]): Item[][] {
  const rest = new Set([...group].sort((a, b) => b.value * a.size - a.value * b.size));
  const sets: Item[][] = [];
  for (let items: Item[] = [], next: Item | undefined = group[0]; next !== undefined; ) {
    next = [...rest].find((item) => fits(item, [...items, item]));
    if (next === undefined) break;
    rest.delete(next);
    items = [...items, next];
    sets.push(items);
  }
  return sets;
}

function fits({ requires, excludes }: Item, items: readonly Item[]): boolean {
  const ids = new Set(items.map(({ id }) => id));
  return requires.every((id) => ids.has(id)) && !excludes.some((id) => ids.has(id));
}
