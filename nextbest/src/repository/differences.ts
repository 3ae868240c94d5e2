import { RepositoryError } from './error.ts';
import type { Git } from './git-process.ts';
import { MAXIMUM_TOUCHES_OF_COMMIT, MAXIMUM_TOUCHES_SEEN } from './limits.ts';
import { wholeRecords } from './whole-records.ts';

/** What git says of one commit beside its first parent: records as bytes, one character each. */
export interface Difference {
  readonly id: string;
  readonly records: readonly string[];
}

export interface Wanted {
  readonly options: readonly string[];
  readonly commits: readonly string[];
  /** Paths may look like anything: how many records of a path follow this record. */
  following(this: void, record: string): number;
  /** Git ends over a commit that it cannot read, which is then passed over: after so many of them it is not started again. */
  readonly failures: number;
}

const DIFF_TREE = ['diff-tree', '--stdin', '--always', '-r', '-z', '--root', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/**
 * The differences of commits that are no merges, in the order asked; those that touch too many files are left out. Gives back the commits
 * that were not asked for any more. Throws RepositoryError only when git cannot be started.
 */
export async function* differences(git: Git, wanted: Wanted): AsyncGenerator<Difference, readonly string[]> {
  let left = wanted.commits;
  for (let failure = 0; left.length > 0 && failure < wanted.failures; failure += 1) {
    const parser = differenceParser(left, wanted.following);
    try {
      yield* once(git, { options: wanted.options, commits: left }, parser);
      return [];
    } catch (error) {
      if (!(error instanceof RepositoryError) || error.code !== 'git-failed') throw error;
      left = left.slice(parser.complete() + 1);
    }
  }
  return left;
}

type Asked = Pick<Wanted, 'options' | 'commits'>;

async function* once(git: Git, { options, commits }: Asked, parser: DifferenceParser): AsyncGenerator<Difference> {
  const output = git.stream([...DIFF_TREE, ...options], commits.map((id) => `${id}\n`).join(''));
  for await (const records of wholeRecords(output)) {
    yield* parser.take(records);
    if (parser.seen() > MAXIMUM_TOUCHES_SEEN) return;
  }
  yield* parser.end();
}

interface DifferenceParser {
  take(records: Buffer): readonly Difference[];
  end(): readonly Difference[];
  /** How many of the commits are behind: the next one is what git was at. */
  complete(): number;
  seen(): number;
}

function differenceParser(commits: readonly string[], following: Wanted['following']): DifferenceParser {
  const places = new Map(commits.map((id, at) => [id, at]));
  let begun: { readonly id: string; readonly records: string[] } | undefined;
  let [complete, paths, seen] = [0, 0, 0];
  function finished(): readonly Difference[] {
    if (begun === undefined) return [];
    complete = (places.get(begun.id) ?? complete) + 1;
    return begun.records.length > MAXIMUM_TOUCHES_OF_COMMIT ? [] : [begun];
  }
  function add(record: string): readonly Difference[] {
    const isPath = paths > 0;
    if (!isPath && places.has(record)) {
      const before = finished();
      begun = { id: record, records: [] };
      return before;
    }
    paths = isPath ? paths - 1 : following(record);
    seen += 1;
    if (begun !== undefined && begun.records.length <= MAXIMUM_TOUCHES_OF_COMMIT) begun.records.push(record);
    return [];
  }
  function take(records: Buffer): readonly Difference[] {
    const found: Difference[] = [];
    for (let start = 0, end = records.indexOf(0); end >= 0; start = end + 1, end = records.indexOf(0, start))
      found.push(...add(records.toString('latin1', start, end)));
    return found;
  }
  return { take, end: finished, complete: () => complete, seen: () => seen };
}
