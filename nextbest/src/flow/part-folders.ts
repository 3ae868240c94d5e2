/** The folder of a part of a repository, by the prefix of its tags; undefined where it is not known for sure. */
export type FolderOf = (prefix: string) => string | undefined;

/** So many parts, and so large a share of them, use a word: it names the product or a kind of part, and no part. */
const SHARED = 0.2;
const SHARED_PARTS = 3;
/** A name has few words; what is longer is no name. */
const MOST_WORDS = 12;

/**
 * `sdk/core` is the folder of that path; `@scope/core` the shallowest folder called `core`; `shop-app-search` one called `search` when the other words of the prefix are those of the folders above it
 * (`apps/search`) or of most parts. Of two folders that fit as well, neither.
 */
export function partFolders(prefixes: readonly string[], folders: ReadonlySet<string>): FolderOf {
  const byName = new Map<string, string[]>();
  // Hidden folders hold settings, and no parts.
  for (const path of [...folders].filter((one) => !/(?:^|\/)\./.test(one))) {
    const name = nameOf(path.toLowerCase());
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [path]);
    else known.push(path);
  }
  const shared = sharedWords(prefixes);
  return (prefix) => {
    if (folders.has(prefix)) return prefix;
    const words = nameOf(prefix).split('-').slice(0, MOST_WORDS);
    for (let length = words.length; length > 0; length -= 1) {
      const runs = words.slice(0, words.length - length + 1).map((_, from) => ({ from, run: words.slice(from, from + length) }));
      const paths = runs.flatMap(({ from, run }) => {
        const others = words.filter((word, at) => (at < from || at >= from + length) && !shared.has(word));
        // A word that most parts share names none of them.
        const called = run.every((word) => shared.has(word)) ? [] : (byName.get(run.join('-')) ?? []);
        return called.filter((path) => holdsAll(path, others));
      });
      const found = shallowest(paths);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function sharedWords(prefixes: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const prefix of prefixes) for (const word of new Set(nameOf(prefix).split('-'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= SHARED_PARTS && count >= prefixes.length * SHARED ? [word] : [])));
}

/** Whether the folders above a path are called by these words, in the singular or the plural. */
function holdsAll(path: string, words: readonly string[]): boolean {
  const above = new Set(path.toLowerCase().split(/[-_/]/).slice(0, -1).map(singular));
  return words.every((word) => above.has(singular(word)));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function shallowest(paths: readonly string[]): string | undefined {
  const depths = paths.map((path) => path.split('/').length);
  const least = Math.min(...depths);
  const found = paths.filter((_, at) => depths[at] === least);
  return found.length === 1 ? found[0] : undefined;
}
