import { createHash } from 'node:crypto';
import type { Commit, Touch } from '#model/repository.ts';
import { withoutSecrets } from '#model/secret.ts';
import { validSeconds } from './dates.ts';
import { RepositoryError } from './error.ts';
import type { Git } from './git-process.ts';
import { historyAllowance } from './history-allowance.ts';
import { MAXIMUM_TOUCHES_OF_COMMIT, MAXIMUM_TOUCHES_SEEN } from './limits.ts';
import { readablePath } from './raw-path.ts';
import { recordsOf } from './records.ts';

const MAXIMUM_SUBJECT = 300;
/** The first half of a character outside the basic plane, which cutting may leave behind. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
/** Several times the largest real one; git sorts it in by insertion, so its time grows with the square. */
const MAXIMUM_MAILMAP_BYTES = 512 * 1024;
/** On the lower-cased name and address. Unvalidated: it misses some bots, and its words could match a person. */
const BOT = /\[bot\]|renovate|dependabot|greenkeeper|\bbot\b|-bot|roller|github-actions|automation|snyk/;

/** Neither a name nor an address nor a subject can hold a line break or a NUL, so these cut without doubt. */
const FORMAT = '%H %at %ct %P%n%aE%n%aN%n%s';
const LOG = ['log', '--no-renames', '--no-ext-diff', '--no-textconv', '--name-status', '--no-abbrev', '-z', `--format=${FORMAT}`];

const HISTORY_BROKEN = 'The history could not be read to its end: some of its objects are damaged, too large or not in this clone.';
const HISTORY_LONG = 'The history is longer than is read at once: only its newest commits count.';

/**
 * Commits, newest first, from one streamed `git log`, which needs no file contents; merges come without their files. When it ends early or there
 * is more of it than is read, the commits read in full until then are given and `cut` is told why. Throws RepositoryError only when
 * git cannot be started.
 */
export async function* commitsOf(git: Git, tip: string | undefined, cut: (why: string) => void): AsyncGenerator<Commit> {
  if (tip === undefined) return;
  const mailmap = await mailmapOf(git, tip);
  const parser = commitParser();
  const allowance = historyAllowance();
  try {
    for await (const records of recordsOf(git.stream([...mailmap, ...LOG, tip, '--']))) {
      const commits = records.map((record) => parser.take(record)).filter((commit) => commit !== undefined);
      yield* commits.filter((commit) => allowance.allows(commit));
      if (allowance.spent() || parser.touchesSeen() > MAXIMUM_TOUCHES_SEEN) return cut(HISTORY_LONG);
    }
  } catch (error) {
    if (!(error instanceof RepositoryError) || error.code !== 'git-failed') throw error;
    return cut(HISTORY_BROKEN);
  }
  const last = parser.end();
  if (last !== undefined) yield last;
}

/** `.mailmap` of the analysed commit, read by git from the object store alone. */
async function mailmapOf(git: Git, tip: string): Promise<readonly string[]> {
  try {
    const size = Number(await git.text(['cat-file', '-s', `${tip}:.mailmap`]));
    return size <= MAXIMUM_MAILMAP_BYTES ? ['-c', `mailmap.blob=${tip}:.mailmap`] : [];
  } catch {
    return [];
  }
}

interface CommitParser {
  /** Gives the commit before, when the record begins the next one. */
  take(record: Buffer): Commit | undefined;
  end(): Commit | undefined;
  /** All touches until now, also those of which nothing is kept. */
  touchesSeen(): number;
}

type Growing = Omit<Commit, 'touches' | 'touchesLeftOut'> & { readonly touches: Touch[]; touchesLeftOut?: number };

/** Records are a header, then a status and a path for each touched file. Only a status is shorter than an id. */
function commitParser(): CommitParser {
  const authorKey = authorKeys();
  let commit: Growing | undefined;
  let status: Touch['status'] | undefined;
  let seen = 0;
  function take(record: Buffer): Commit | undefined {
    if (status !== undefined) {
      if (commit !== undefined) touch(commit, record, status);
      seen += 1;
      status = undefined;
      return undefined;
    }
    if (record.length <= 2) {
      status = touchStatus(record);
      return undefined;
    }
    const before = commit;
    commit = header(record.toString('utf8'), authorKey);
    return before;
  }
  return { take, end: () => commit, touchesSeen: () => seen };
}

function touch(commit: Growing, path: Buffer, status: Touch['status']): void {
  if (commit.touches.length < MAXIMUM_TOUCHES_OF_COMMIT) commit.touches.push({ path: readablePath(path.toString('latin1')), status });
  else commit.touchesLeftOut = (commit.touchesLeftOut ?? 0) + 1;
}

/** The first status after a header begins with a line break. An empty record is the end of a commit without files. */
function touchStatus(record: Buffer): Touch['status'] | undefined {
  const letter = record.toString('latin1').trim();
  if (letter === 'A' || letter === 'D' || letter === 'T') return letter;
  return letter === '' ? undefined : 'M';
}

function header(text: string, authorKey: (address: string) => string): Growing {
  const [ids = '', address = '', name = '', subject = ''] = text.split('\n');
  const [id = '', authoredAt = '', committedAt = '', ...parents] = ids.split(' ');
  const [authored, committed] = [validSeconds(authoredAt), validSeconds(committedAt)];
  return {
    id,
    parents: parents.filter((parent) => parent !== ''),
    authored: authored ?? committed ?? 0,
    committed: committed ?? authored ?? 0,
    author: authorKey(address),
    bot: BOT.test(`${name} ${address}`.toLowerCase()),
    subject: withoutSecrets(subject.slice(0, MAXIMUM_SUBJECT).replace(HALF_CHARACTER, '')),
    touches: [],
  };
}

/** The same person has the same key; the key does not tell who it is. */
function authorKeys(): (address: string) => string {
  const keys = new Map<string, string>();
  return function keyOf(address) {
    const known = keys.get(address);
    if (known !== undefined) return known;
    const key = createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 12);
    keys.set(address, key);
    return key;
  };
}
