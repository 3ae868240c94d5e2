import type { Commit, Touch } from '#model/repository.ts';
import { BETWEEN, FORMAT, HEAD, MOVED, STATUSES, WAYS } from './segment.ts';

const NUMBER_BYTES = 4;

/** What a segment names is not there. */
class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** The commits in the bytes of a segment; undefined when they are none that `packSegment` gave. */
export function unpackSegment(bytes: Uint8Array): readonly Commit[] | undefined {
  try {
    return unpack(bytes);
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
}

type Author = Required<Pick<Commit, 'author' | 'signature' | 'bot'>>;

interface Parts {
  readonly commits: number;
  readonly numbers: Uint32Array;
  readonly ids: readonly string[];
  readonly authors: readonly Author[];
  readonly subjects: readonly string[];
  readonly paths: readonly string[];
}

function unpack(bytes: Uint8Array): readonly Commit[] {
  const { commits, numbers, ids, authors, subjects, paths } = partsOf(bytes);
  const cursor = { numbers, place: 0 };
  const touches = touchTable(paths);
  const unpacked: Commit[] = [];
  for (let index = 0; index < commits; index += 1) {
    const committed = next(cursor);
    const authored = next(cursor);
    const { author, signature, bot } = authors[next(cursor)] ?? damaged();
    const parents = parentsAt(cursor, ids);
    const touchesLeftOut = next(cursor);
    const commit = {
      id: ids[index] ?? damaged(),
      parents,
      authored,
      committed,
      author,
      signature,
      bot,
      subject: subjects[index] ?? damaged(),
      touches: touchesAt(cursor, touches),
    };
    unpacked.push(signature === '' || touchesLeftOut > 0 ? exact(commit, touchesLeftOut) : commit);
  }
  return cursor.place === numbers.length ? unpacked : damaged();
}

/** For the few that have one field less or more. */
function exact({ signature, ...commit }: Commit & Author, touchesLeftOut: number): Commit {
  return { ...commit, ...(signature === '' ? {} : { signature }), ...(touchesLeftOut === 0 ? {} : { touchesLeftOut }) };
}

function partsOf(packed: Uint8Array): Parts {
  // A copy of its own begins where numbers may begin.
  const bytes = Buffer.from(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength));
  const head = numbersIn(bytes, 0, HEAD.length);
  const [format = 0, idBytes = 0, ids = 0, commits = 0, authors = 0, paths = 0, count = 0] = head;
  if (format !== FORMAT) return damaged();
  const numbers = numbersIn(bytes, head.byteLength, count);
  const afterNumbers = head.byteLength + numbers.byteLength;
  const afterIds = afterNumbers + ids * idBytes;
  const hex = bytes.toString('hex', afterNumbers, afterIds);
  const texts = bytes.toString('utf8', afterIds).split(BETWEEN);
  const afterAuthors = authors * 3;
  if (afterIds > bytes.length || texts.length !== Math.max(1, afterAuthors + commits + paths)) throw new Damaged();
  return {
    commits,
    numbers,
    ids: Array.from({ length: ids }, (_, index) => hex.slice(index * idBytes * 2, (index + 1) * idBytes * 2)),
    authors: Array.from({ length: authors }, (_, index) => authorFrom(texts, index * 3)),
    subjects: texts.slice(afterAuthors, afterAuthors + commits),
    paths: texts.slice(afterAuthors + commits),
  };
}

function numbersIn(bytes: Buffer, start: number, count: number): Uint32Array {
  if (start + count * NUMBER_BYTES > bytes.length) throw new Damaged();
  return new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
}

function authorFrom(texts: readonly string[], index: number): Author {
  return { author: texts[index] ?? damaged(), signature: texts[index + 1] ?? damaged(), bot: texts[index + 2] === '1' };
}

interface Cursor {
  readonly numbers: Uint32Array;
  place: number;
}

function next(cursor: Cursor): number {
  const number = cursor.numbers[cursor.place];
  cursor.place += 1;
  return number ?? damaged();
}

/** How many of the numbers that follow belong together. */
function count(cursor: Cursor): number {
  const number = next(cursor);
  return number > cursor.numbers.length - cursor.place ? damaged() : number;
}

/** Literals take no more room than they need, and nearly every commit has one parent. */
function parentsAt(cursor: Cursor, ids: readonly string[]): readonly string[] {
  const parents = count(cursor);
  if (parents === 1) return [ids[next(cursor)] ?? damaged()];
  return Array.from({ length: parents }, () => ids[next(cursor)] ?? damaged());
}

interface TouchTable {
  readonly paths: readonly string[];
  /** Equal touches of a segment are one and the same value. Of its full length from the start: filled here and there, a list is slow. */
  readonly known: (Touch | undefined)[];
  /** Of one commit, while they are read. */
  readonly collected: Touch[];
}

function touchTable(paths: readonly string[]): TouchTable {
  return { paths, known: Array.from<Touch | undefined>({ length: paths.length * WAYS }), collected: [] };
}

function touchesAt(cursor: Cursor, table: TouchTable): readonly Touch[] {
  const touches = count(cursor);
  if (touches === 1) return [touchAt(cursor, table)];
  table.collected.length = 0;
  for (let index = 0; index < touches; index += 1) table.collected.push(touchAt(cursor, table));
  // A copy takes no more room than there are touches.
  return table.collected.slice();
}

function touchAt(cursor: Cursor, { paths, known }: TouchTable): Touch {
  const number = next(cursor);
  const before = known[number];
  if (before !== undefined) return before;
  const way = number % WAYS;
  const path = paths[(number - way) / WAYS] ?? damaged();
  if (way === MOVED) return { path, status: 'A', from: paths[next(cursor)] ?? damaged() };
  const touch = { path, status: STATUSES[way] ?? damaged() };
  known[number] = touch;
  return touch;
}

function damaged(): never {
  throw new Damaged();
}
