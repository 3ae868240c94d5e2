import type { Commit, Touch } from '#model/repository.ts';

import { moves } from './exact-renames.ts';
import { MAXIMUM_TOUCHES_OF_COMMIT } from './limits.ts';
import { type Header, headerReader } from './log-header.ts';
import { readablePath } from './raw-path.ts';
import { touchPool } from './touch-pool.ts';

export interface CommitParser {
  /** Takes whole records and gives the commits that are complete with them: the last one begun waits for the next records. */
  take(records: Buffer): readonly Commit[];
  end(): Commit | undefined;
  /** All touches until now, also those of which nothing is kept. */
  touchesSeen(): number;
}

const [COLON, LINE_BREAK] = [58, 10];

/**
 * Reads what `git log --raw -z` says. A record, which ends with NUL, is the header of a commit, or what became of a file
 * (`:100644 100644 <blob> <blob> M`, the first of a commit behind a line break) whose path is the next record.
 */
export function commitParser(): CommitParser {
  const headerOf = headerReader();
  const touches = touchCollector();
  let header: Header | undefined;
  let isPath = false;
  function take(records: Buffer): readonly Commit[] {
    const complete: Commit[] = [];
    for (let start = 0, end = records.indexOf(0); end >= 0; start = end + 1, end = records.indexOf(0, start)) {
      if (isPath) {
        touches.path(records, start, end);
        isPath = false;
      } else if (records[start] === COLON || (records[start] === LINE_BREAK && records[start + 1] === COLON)) {
        touches.change(records, end);
        isPath = true;
      } else {
        const before = finished();
        if (before !== undefined) complete.push(before);
        header = headerOf(records, start, end);
        touches.begin(header.id.length);
      }
    }
    return complete;
  }
  function finished(): Commit | undefined {
    return header === undefined ? undefined : { ...header, ...touches.finish() };
  }
  return { take, end: finished, touchesSeen: touches.seen };
}

interface TouchCollector {
  begin(idLength: number): void;
  /** What became of a file, in a record that ends at `end`. */
  change(bytes: Buffer, end: number): void;
  path(bytes: Buffer, start: number, end: number): void;
  finish(): Pick<Commit, 'touches' | 'touchesLeftOut'>;
  seen(): number;
}

function touchCollector(): TouchCollector {
  const fileMoves = moves();
  const pathOf = pathPool();
  const touchOf = touchPool();
  const touches: Touch[] = [];
  let status: Touch['status'] = 'M';
  let idLength = 0;
  let [ofCommit, before] = [0, 0];
  function begin(length: number): void {
    idLength = length;
    before += ofCommit;
    ofCommit = 0;
    touches.length = 0;
  }
  function change(bytes: Buffer, end: number): void {
    status = statusOf(bytes[end - 1]);
    if (touches.length >= MAXIMUM_TOUCHES_OF_COMMIT) return;
    const newBlob = end - 2 - idLength;
    if (status === 'A') fileMoves.added(touches.length, bytes.toString('latin1', newBlob, newBlob + idLength));
    else if (status === 'D') fileMoves.deleted(touches.length, bytes.toString('latin1', newBlob - 1 - idLength, newBlob - 1));
  }
  function path(bytes: Buffer, start: number, end: number): void {
    ofCommit += 1;
    if (touches.length < MAXIMUM_TOUCHES_OF_COMMIT) touches.push(touchOf(pathOf(bytes.toString('latin1', start, end)), status));
  }
  function finish(): Pick<Commit, 'touches' | 'touchesLeftOut'> {
    fileMoves.tell(touches);
    const leftOut = ofCommit - touches.length;
    // A copy takes no more room than there are touches.
    return { touches: touches.slice(), ...(leftOut === 0 ? {} : { touchesLeftOut: leftOut }) };
  }
  return { begin, change, path, finish, seen: () => before + ofCommit };
}

/** What git may say beside these three letters is a change. */
function statusOf(letter: number | undefined): Touch['status'] {
  const status = String.fromCharCode(letter ?? 0);
  return status === 'A' || status === 'D' || status === 'T' ? status : 'M';
}

function pathPool(): (raw: string) => string {
  const known = new Map<string, string>();
  return function pathOf(raw) {
    const path = known.get(raw) ?? readablePath(raw);
    known.set(raw, path);
    return path;
  };
}
