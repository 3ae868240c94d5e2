/** Nothing is known of this feature. */
export const NOWHERE = -1;

const SLOTS = 1024;
/** The slots above it are few enough that the hashes, which are even already, seldom meet. */
const FULL = 0.5;

/** Numbers features from 0 on, in the order in which they come: a hash table with open addressing, as a Map takes several times as long. */
export interface FeaturePlaces {
  readonly size: number;
  /** NOWHERE for a feature that was not added. */
  placeOf(feature: number): number;
  /** Its place; a new one when it has none. */
  add(feature: number): number;
  /** Forgets all. */
  clear(): void;
  /** All in the order of their places. */
  features(): Uint32Array;
}

export function featurePlaces(): FeaturePlaces {
  let slots = new Int32Array(SLOTS);
  let known = new Uint32Array(SLOTS * FULL);
  let size = 0;

  function slotOf(feature: number): number {
    const mask = slots.length - 1;
    let slot = feature & mask;
    for (let place = slots[slot] ?? 0; place > 0 && known[place - 1] !== feature; place = slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const all = known;
    slots = new Int32Array(slots.length * 2);
    known = new Uint32Array(slots.length * FULL);
    known.set(all);
    for (let place = 0; place < size; place += 1) slots[slotOf(all[place] ?? 0)] = place + 1;
  }

  return {
    get size() {
      return size;
    },
    placeOf: (feature) => (slots[slotOf(feature)] ?? 0) - 1,
    add(feature) {
      const slot = slotOf(feature);
      const place = slots[slot] ?? 0;
      if (place > 0) return place - 1;
      known[size] = feature;
      size += 1;
      slots[slot] = size;
      if (size === known.length) grow();
      return size - 1;
    },
    clear() {
      slots.fill(0);
      size = 0;
    },
    features: () => known.slice(0, size),
  };
}
