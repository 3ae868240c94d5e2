/** Draws that a seed decides: the same on every machine and in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`; 0 when there is nothing to choose from. */
  below(limit: number): number;
  /** One of them; they must not be empty. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Draws of mulberry32, from the hash of a text. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  function draw(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function below(limit: number): number {
    return Math.floor(draw() * limit);
  }
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
  return { below, pick };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
