const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * 32 bits of a text, or of one text behind another when `from` is the hash of the first: FNV-1a over UTF-16 code units
 * (http://www.isthe.com/chongo/tech/comp/fnv/). Weights are found by it, so that no text that they were learnt from is kept.
 */
export function hashOf(text: string, from = BASIS): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}
