import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of numbers in (0, 1) that depends on the seed and the name of the input alone. Common random numbers follow from
 * it: an input shared by several actions has one name, and an action's own inputs do not move when another one is added.
 */
export function stream(seed: number, name: string): () => number {
  const generator = xoroshiro128plus(hash(`${seed}:${name}`));
  return () => Math.min(Math.max(uniformFloat64(generator), Number.EPSILON), 1 - Number.EPSILON);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
