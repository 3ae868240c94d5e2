import type { RepositoryFile } from '#model/repository.ts';
import type { Git } from './git-process.ts';
import type { LeftOutList } from './left-out.ts';
import { listingAllowance } from './listing-allowance.ts';
import type { RawPath } from './raw-path.ts';
import { recordsOf } from './records.ts';
import { kindOfMode } from './tree.ts';
import { untilItFails } from './until-it-fails.ts';

/** A tracked path, with the status that its file had when git last looked at it. */
export interface IndexEntry {
  readonly raw: RawPath;
  readonly kind: RepositoryFile['kind'];
  /** Undefined in a merge conflict, where a path has several. */
  readonly id: string | undefined;
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly modified: bigint;
  /** A sparse checkout leaves it out of the work tree. */
  readonly notCheckedOut: boolean;
}

/** Lines of `--debug` that follow each path: ctime, mtime, device, owner, size and flags. */
const STATUS_LINES = 5;
const SKIP_WORKTREE = 0x40000000;

/**
 * The index of a work tree, by path, as far as it can be read; what was left out is said. Only the index file is read, never the work
 * tree. Throws when git cannot be started.
 */
export async function indexEntries(git: Git, leftOut: LeftOutList): Promise<ReadonlyMap<RawPath, IndexEntry>> {
  const entries = new Map<RawPath, IndexEntry>();
  const allowance = listingAllowance(leftOut);
  await untilItFails(() => leftOut.add('The index is damaged: which files are tracked was not read to its end.'), take);
  return entries;
  async function take(): Promise<void> {
    let head = '';
    for await (const records of recordsOf(git.stream(['ls-files', '--stage', '--debug', '-z']))) {
      for (const record of records) {
        const lines = record.toString('latin1');
        const statusEnd = lines.startsWith('  ctime: ') ? endOfLine(lines, STATUS_LINES) : 0;
        const entry = statusEnd > 0 ? indexEntry(head, lines.slice(0, statusEnd)) : undefined;
        if (entry !== undefined && !entries.has(entry.raw) && allowance.allows(entry.raw)) entries.set(entry.raw, entry);
        head = lines.slice(statusEnd);
      }
      if (allowance.spent()) return;
    }
  }
}

function endOfLine(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line += 1) end = text.indexOf('\n', end) + 1;
  return end;
}

/** `<mode> <id> <stage>\t<path>`, then its status. */
function indexEntry(head: string, status: string): IndexEntry {
  const tab = head.indexOf('\t');
  const [mode = '', id = '', stage] = head.slice(0, tab).split(' ');
  const [, seconds = '0', nanoseconds = '0'] = status.match(/ mtime: (\d+):(\d+)/) ?? [];
  const [, size = '0', flags = '0'] = status.match(/ size: (\d+)\tflags: ([0-9a-f]+)/) ?? [];
  return {
    raw: head.slice(tab + 1),
    kind: kindOfMode(mode),
    id: stage === '0' ? id : undefined,
    size: Number(size),
    modified: BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds),
    notCheckedOut: (Number.parseInt(flags, 16) & SKIP_WORKTREE) !== 0,
  };
}
