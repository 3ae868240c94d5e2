import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Bits of a random number that are used: enough that no place is more than 1 in 2,000 likelier than another, few enough to multiply as integers. */
const BITS = 21;

/**
 * Fills `into` with the values again and again, each time in another order (inside-out Fisher-Yates); its length is a multiple of theirs. The orders
 * depend on the name alone, and are the same on every machine.
 */
export function shuffle(values: Float64Array, name: string, into: Float64Array | Uint16Array): void {
  const length = values.length;
  if (into.length % length !== 0) throw new Error(`${into.length} draws are no multiple of ${length}`);
  const generator = xoroshiro128plus(hash(name));
  for (let start = 0; start < into.length; start += length) {
    for (let index = 0; index < length; index += 1) {
      const other = start + (((generator.next() >>> (32 - BITS)) * (index + 1)) >>> BITS);
      into[start + index] = into[other] ?? 0;
      into[other] = values[index] ?? 0;
    }
  }
}

/** FNV-1a, 32 bits, signed. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
