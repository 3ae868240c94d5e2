/** The words behind a command. */
export interface Options {
  /** The last value of each option. */
  readonly options: ReadonlyMap<string, string>;
  /** Words that are neither options nor, by all that is known, values of one. */
  readonly plain: readonly string[];
}

/**
 * Options with their values: `--name=a`, or `--name a` where what follows is no option itself. Which options take no value is not known, so
 * a word behind one is taken for its value.
 */
export function optionsOf(words: readonly string[]): Options {
  const options = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const [, name, value] = /^(--?[A-Za-z][\w-]{0,40})=(.*)$/.exec(word) ?? [];
    if (name !== undefined && value !== undefined) options.set(name, value);
    else if (!word.startsWith('-')) plain.push(word);
    else if (next !== undefined && !next.startsWith('-')) {
      options.set(word, next);
      at += 1;
    }
  }
  return { options, plain };
}
