/** Milliseconds for making a text smaller, and tries; a failing text of a megabyte is small after far fewer. */
const PATIENCE = 20_000;
const TRIES = 3_000;

/** A text as small as it gets by leaving out parts, for which something still holds. */
export function shrunk(text: string, holds: (text: string) => boolean): string {
  const end = performance.now() + PATIENCE;
  let smallest = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries < TRIES && performance.now() < end; tries += 1) {
      const smaller = smallest.slice(0, at) + smallest.slice(at + size);
      if (holds(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}
