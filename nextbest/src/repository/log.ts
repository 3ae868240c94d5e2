import type { Commit, HistoryRange } from '#model/repository.ts';
import { RepositoryError } from './error.ts';
import type { Git } from './git-process.ts';
import { historyAllowance } from './history-allowance.ts';
import { MAXIMUM_TOUCHES_SEEN } from './limits.ts';
import { FORMAT } from './log-header.ts';
import { commitParser } from './log-parser.ts';
import { wholeRecords } from './whole-records.ts';

const LOG = ['log', '--no-renames', '--no-ext-diff', '--no-textconv', '--raw', '--no-abbrev', '-z', `--format=${FORMAT}`];

const HISTORY_BROKEN = 'The history could not be read to its end: some of its objects are damaged, too large or not in this clone.';
const HISTORY_LONG = 'The history is longer than is read at once: only its newest commits count.';

/**
 * Commits, newest first, from one streamed `git log`, which needs no file contents; merges come without their files. When there is more of it than
 * is read, the commits read in full until then are given and `cut` is told why; so it is when it ends early, unless commits were to be
 * left out: those may be the reason. Throws RepositoryError only when git cannot be started.
 */
export async function* commitsOf(git: Git, { from, without }: HistoryRange, cut: (why: string) => void): AsyncGenerator<Commit> {
  if (from.length === 0) return;
  const parser = commitParser();
  const allowance = historyAllowance();
  try {
    for await (const records of wholeRecords(git.stream(argumentsFor(without), revisions({ from, without })))) {
      yield* parser.take(records).filter((commit) => allowance.allows(commit));
      if (allowance.spent() || parser.touchesSeen() > MAXIMUM_TOUCHES_SEEN) return cut(HISTORY_LONG);
    }
  } catch (error) {
    if (!(error instanceof RepositoryError) || error.code !== 'git-failed') throw error;
    return without.length > 0 ? undefined : cut(HISTORY_BROKEN);
  }
  const last = parser.end();
  if (last !== undefined) yield last;
}

/** Commits that were read once may be gone by now. */
function argumentsFor(without: readonly string[]): readonly string[] {
  return [...LOG, ...(without.length > 0 ? ['--ignore-missing'] : []), '--stdin'];
}

function revisions({ from, without }: HistoryRange): string {
  return [...from, ...without.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
}
