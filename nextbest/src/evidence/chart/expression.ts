/** One part of an expression in a template. */
export type Term =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `of`: empty for the dot, `$` for the root, `$name` for a variable. */
  | { readonly kind: 'path'; readonly of: string; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'group'; readonly pipeline: Pipeline; readonly path: readonly string[] };

/** Commands, each a function with its arguments or one value; what one gives is the last argument of the next. */
export type Pipeline = readonly (readonly Term[])[];

const WORD = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|-?\d[\d.]*|\$\w*(?:\.\w+)*|(?:\.[A-Za-z_]\w*)+|[A-Za-z_]\w*|\)(?:\.[A-Za-z_]\w*)*|[.(|]/y;
const SPACE = /\s*/y;
const WORD_LIMIT = 300;
const DEPTH_LIMIT = 15;
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['nil', null],
]);

/** An expression; undefined when it is none that is understood. */
export function parsePipeline(text: string): Pipeline | undefined {
  const words = wordsOf(text.trim());
  return words === undefined ? undefined : new Parser(words).whole();
}

function wordsOf(text: string): readonly string[] | undefined {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || words.length >= WORD_LIMIT) return undefined;
    words.push(word);
    SPACE.lastIndex = at + word.length;
    SPACE.exec(text);
    at = SPACE.lastIndex;
  }
  return words;
}

class Parser {
  readonly #words: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  whole(): Pipeline | undefined {
    const found = this.#pipeline();
    return this.#at === this.#words.length ? found : undefined;
  }

  #pipeline(): Pipeline | undefined {
    const commands: (readonly Term[])[] = [];
    let terms: Term[] = [];
    for (let word = this.#words[this.#at]; word !== undefined && !word.startsWith(')'); word = this.#words[this.#at]) {
      this.#at += 1;
      if (word === '|') {
        commands.push(terms);
        terms = [];
        continue;
      }
      const term = word === '(' ? this.#group() : termOf(word);
      if (term === undefined) return undefined;
      terms.push(term);
    }
    commands.push(terms);
    return commands.every((command) => command.length > 0) ? commands : undefined;
  }

  #group(): Term | undefined {
    this.#depth += 1;
    const found = this.#depth > DEPTH_LIMIT ? undefined : this.#pipeline();
    this.#depth -= 1;
    const end = this.#words[this.#at];
    this.#at += 1;
    return found === undefined || end === undefined ? undefined : { kind: 'group', pipeline: found, path: end.split('.').slice(1) };
  }
}

function termOf(word: string): Term | undefined {
  if (word.startsWith('"')) return { kind: 'literal', value: unescaped(word.slice(1, -1)) };
  if (word.startsWith('`')) return { kind: 'literal', value: word.slice(1, -1) };
  if (/^-?\d/.test(word)) return { kind: 'literal', value: Number(word) };
  const constant = CONSTANTS.get(word);
  if (constant !== undefined) return { kind: 'literal', value: constant };
  if (word.startsWith('.') || word.startsWith('$')) {
    const [of = '', ...path] = word.split('.');
    return { kind: 'path', of, path: path.filter((key) => key !== '') };
  }
  return { kind: 'call', name: word };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
}
