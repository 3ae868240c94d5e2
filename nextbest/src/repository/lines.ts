import type { CommitLines } from '#model/lines.ts';
import { type Difference, differences } from './differences.ts';
import { RepositoryError } from './error.ts';
import type { Git } from './git-process.ts';
import { readablePath } from './raw-path.ts';

/** Larger files count as files that are not text: git does not read them. */
const LARGEST = ['-c', 'core.bigFileThreshold=16m'];
/** Files that were moved as they are changed no line; to look for others would need their contents. */
const NUMBERS = ['--numstat', '-M100%'];
const BLOBS = ['--raw', '--no-abbrev', '--no-renames'];
const MAXIMUM_FAILURES = 20;
const MOVED = /^\d+\t\d+\t$/;
const COUNTED = /^(\d{1,10})\t(\d{1,10})\t(?=[^])/;
const CHANGE = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /;
const MISSING = ' missing';
const NO_BLOB = /^0+$/;

/**
 * Lines that commits (no merges) added and removed, file by file. Git ends over the first content that is not in this clone; then it is asked which
 * contents there are, and only the commits with all of theirs are counted: nothing is fetched.
 */
export async function* linesOf(git: Git, commits: readonly string[]): AsyncGenerator<CommitLines> {
  const left = yield* counted(git, commits, 1);
  if (left.length > 0) yield* counted(git, await withContents(git, left), MAXIMUM_FAILURES);
}

async function* counted(git: Git, commits: readonly string[], failures: number): AsyncGenerator<CommitLines, readonly string[]> {
  const limited: Git = { ...git, stream: (args, input) => git.stream([...LARGEST, ...args], input) };
  const found = differences(limited, { options: NUMBERS, commits, failures, following: (record) => (MOVED.test(record) ? 2 : 0) });
  for (let next = await found.next(); ; next = await found.next()) {
    if (next.done === true) return next.value;
    yield { id: next.value.id, files: next.value.records.flatMap(fileOf) };
  }
}

/** Of a move only the paths, and of what is no text no numbers, are said. */
function fileOf(record: string): CommitLines['files'] {
  const [whole = '', added, removed] = COUNTED.exec(record) ?? [];
  if (added === undefined || removed === undefined) return [];
  return [{ path: readablePath(record.slice(whole.length)), added: Number(added), removed: Number(removed) }];
}

/** The commits of which every content, before and after, is in this clone. */
async function withContents(git: Git, commits: readonly string[]): Promise<readonly string[]> {
  const blobs = new Map<string, readonly string[]>();
  const wanted = { options: BLOBS, commits, failures: MAXIMUM_FAILURES, following: (record: string) => (CHANGE.test(record) ? 1 : 0) };
  for await (const difference of differences(git, wanted)) blobs.set(difference.id, blobsOf(difference));
  const absent = await absentOf(git, new Set([...blobs.values()].flat()));
  return commits.filter((id) => blobs.get(id)?.every((blob) => !absent.has(blob)) === true);
}

function blobsOf({ records }: Difference): readonly string[] {
  return records.flatMap((record) => (CHANGE.exec(record) ?? []).slice(1)).filter((blob) => !NO_BLOB.test(blob));
}

async function absentOf(git: Git, blobs: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const absent = new Set<string>();
  try {
    for await (const line of linesIn(git.stream(['cat-file', '--batch-check'], [...blobs].map((blob) => `${blob}\n`).join(''))))
      if (line.endsWith(MISSING)) absent.add(line.slice(0, -MISSING.length));
  } catch (error) {
    // What it ended over is damaged: the counting will end over it, too.
    if (!(error instanceof RepositoryError) || error.code !== 'git-failed') throw error;
  }
  return absent;
}

async function* linesIn(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of stream) {
    const lines = (begun + piece.toString('latin1')).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
}
