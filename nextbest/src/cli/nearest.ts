/** Longer words are no slip of the keyboard, and comparing them takes the square of their length. */
const LONGEST = 200;

/** Up to `count` of the known words that somebody may have meant, nearest first, in the given order when equally near. */
export function nearest(word: string, known: readonly string[], count: number): readonly string[] {
  if (word === '' || word.length > LONGEST) return [];
  return known
    .map((name) => ({ name, distance: distanceOf(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))
    .slice(0, count)
    .map(({ name }) => name);
}

/** Edits from one word to the other; 1 when one is a part of the other; undefined when too far for a slip. */
function distanceOf(word: string, name: string): number | undefined {
  if (word.length > 2 && (name.includes(word) || word.includes(name))) return 1;
  const edits = editsBetween(word, name.slice(0, LONGEST));
  return edits <= Math.max(1, Math.floor(Math.min(word.length, name.length) / 3)) ? edits : undefined;
}

/** Letters to add, drop or change. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
