import { Budget, workOf } from '../budget.ts';

/** Characters of all manifests that are rendered for one repository, or as much other work: some ten seconds. */
const WORK_LIMIT = 30_000_000;
/** What looking at one part of a template takes, in characters. */
const STEP = 10;

/** What rendering the charts of one repository may cost together; counted, so that what is left out depends on the repository alone. */
export class Allowance {
  readonly #budget = new Budget();
  #left = WORK_LIMIT;

  /** Whether another manifest may be rendered. */
  get isLeft(): boolean {
    return this.#left > 0;
  }

  /** Whether a manifest that took this many steps may be read. */
  allows(path: string, manifest: string, steps: number): boolean {
    this.#left -= manifest.length + STEP * steps;
    return this.#budget.allows(path, workOf(manifest));
  }
}
