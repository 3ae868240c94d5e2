/** The words behind a command. */
export interface Options {
  /** The last value of each option. */
  readonly options: ReadonlyMap<string, string>;
  /** Words that are neither options nor, by all that is known, values of one. */
  readonly plain: readonly string[];
}

/** Whether the word behind an option is its value. */
export type TakesValue = (option: string, next: string) => boolean;

/** Options with their values, written `--name=a` or, where `takesValue` says so, `--name a`. */
export function optionsOf(words: readonly string[], takesValue: TakesValue): Options {
  const options = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const [, name = word, value] = /^(-[\w-]{1,40})=(.*)$/.exec(word) ?? [];
    if (!word.startsWith('-')) plain.push(word);
    else if (value !== undefined) options.set(name, value);
    else if (takesValue(word, next)) {
      options.set(word, next);
      at += 1;
    }
  }
  return { options, plain };
}
