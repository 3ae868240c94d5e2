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
  const parts = partsOf(bytes);
  const { commits, ids, authors, subjects } = parts;
  const next = numberReader(parts.numbers);
  const nextTouches = touchReader(next, parts.paths);
  const unpacked: Commit[] = [];
  for (let index = 0; index < commits; index += 1) {
    const [id, subject] = [at(ids, index), at(subjects, index)];
    const committed = next.number();
    const authored = next.number();
    const { author, signature, bot } = at(authors, next.number());
    const parents = texts(next, ids);
    const touchesLeftOut = next.number();
    const touches = nextTouches();
    const commit = { id, parents, authored, committed, author, signature, bot, subject, touches };
    unpacked.push(signature === '' || touchesLeftOut > 0 ? exact(commit, touchesLeftOut) : commit);
  }
  next.end();
  return unpacked;
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
  if (format !== FORMAT) throw new Damaged();
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
  return { author: at(texts, index), signature: at(texts, index + 1), bot: at(texts, index + 2) === '1' };
}

interface NumberReader {
  number(): number;
  /** How many of the numbers that follow belong together. */
  count(): number;
  end(): void;
}

function numberReader(numbers: Uint32Array): NumberReader {
  let place = 0;
  function number(): number {
    const value = numbers[place];
    if (value === undefined) throw new Damaged();
    place += 1;
    return value;
  }
  function count(): number {
    const value = number();
    if (value > numbers.length - place) throw new Damaged();
    return value;
  }
  function end(): void {
    if (place !== numbers.length) throw new Damaged();
  }
  return { number, count, end };
}

function texts(next: NumberReader, all: readonly string[]): readonly string[] {
  const count = next.count();
  // Literals take no more room than they need, and nearly every commit has one parent.
  if (count === 1) return [at(all, next.number())];
  return Array.from({ length: count }, () => at(all, next.number()));
}

/** Equal touches of a segment are one and the same value. */
function touchReader(next: NumberReader, paths: readonly string[]): () => readonly Touch[] {
  const known: (Touch | undefined)[] = [];
  const collected: Touch[] = [];
  function touch(): Touch {
    const number = next.number();
    const way = number % WAYS;
    const path = at(paths, (number - way) / WAYS);
    if (way === MOVED) return { path, status: 'A', from: at(paths, next.number()) };
    return (known[number] ??= { path, status: at(STATUSES, way) });
  }
  return function nextTouches() {
    collected.length = 0;
    for (let count = next.count(); count > 0; count -= 1) collected.push(touch());
    // A copy takes no more room than there are touches.
    return collected.slice();
  };
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Damaged();
  return value;
}
