/** Marks of syntax that any file may have: of 1,672 manifests of five public repositories four have more, all of them lock files. */
const FREE = 20_000;
/** Marks beyond that, of all files of a repository together: ten files of 1 MB that are nothing but syntax. */
const BUDGET = 10_000_000;
/** By character code, 1 for a mark: looked up for every character of every dense file, and for all codes, since a look past its end is slow. */
const MARKS = new Uint8Array(65_536);
for (const mark of '[]{}()<>,:;=-&*#"\'?!|\n\t') MARKS[mark.charCodeAt(0)] = 1;

/** How much more than any usual file it takes to parse this text, in marks of syntax; 0 for the files that people write. */
export function workOf(text: string): number {
  if (text.length <= FREE) return 0;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) marks += MARKS[text.charCodeAt(at)] ?? 0;
  return Math.max(0, marks - FREE);
}

/**
 * What the dense files of one repository may cost together. Counted and not timed, in the order of the files, and kept beside cached
 * facts, so that what is left out depends on the repository alone.
 */
export class Budget {
  #spent = 0;
  readonly #paid = new Set<string>();

  /** Whether a content may be read for this much work; the same content is paid for once. */
  allows(content: string, work: number): boolean {
    if (work === 0 || this.#paid.has(content)) return true;
    if (this.#spent >= BUDGET) return false;
    this.#spent += work;
    this.#paid.add(content);
    return true;
  }
}
