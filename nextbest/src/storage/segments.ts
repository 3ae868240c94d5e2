import type { DatabaseSync } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Commit } from '#model/repository.ts';
import { inTransaction } from './database.ts';
import { packSegment } from './segment.ts';
import { unpackSegment } from './unpack-segment.ts';

/** Histories of this many object stores are kept; a new one replaces the one that was longest without anything new. */
const KEPT_STORES = 64;
/** Commits of one segment at most. */
const SEGMENT_COMMITS = 16_384;
/** The newest segment is written anew with what comes, until it holds so many: else a history read day by day would be thousands of them. */
const FILLED_COMMITS = 1024;
/** Characters of subjects and paths of one segment. */
const SEGMENT_WEIGHT = 16 * 1024 * 1024;
/** What a segment may take unpacked: the last commit of one may weigh 5,000 paths more. */
const MAXIMUM_SEGMENT_BYTES = 64 * 1024 * 1024;
/** Several times the longest history that is read, unpacked. */
const MAXIMUM_HISTORY_BYTES = 400 * 1024 * 1024;

/** The commits of a store, each once, and the number of the newest segment that holds some of them. */
export interface StoredCommits {
  readonly commits: Map<string, Commit>;
  readonly newest: number;
}

export interface Seen {
  readonly store: string;
  readonly newest: number;
}

interface Row {
  readonly number: number;
  readonly count: number;
  readonly packed: Uint8Array;
}

/** All commits that are kept of a store. A segment that is damaged is absent. */
export function readSegments(database: DatabaseSync, store: string, after = 0): StoredCommits {
  const commits = new Map<string, Commit>();
  let newest = after;
  let bytes = 0;
  for (const row of rowsOf(database, store, after)) {
    const segment = unzipped(row.packed);
    bytes += segment?.length ?? 0;
    if (bytes > MAXIMUM_HISTORY_BYTES) break;
    for (const commit of (segment === undefined ? undefined : unpackSegment(segment)) ?? []) commits.set(commit.id, commit);
    newest = row.number;
  }
  return { commits, newest };
}

/**
 * Adds commits to those of a store. `newest` is the last segment that was seen: what another process kept since then is not
 * kept twice. All or nothing, whenever the process ends.
 */
export function addSegments(database: DatabaseSync, { store, newest }: Seen, commits: readonly Commit[]): void {
  inTransaction(database, () => {
    const theirs = readSegments(database, store, newest).commits;
    const fresh = commits.filter(({ id }) => !theirs.has(id));
    if (fresh.length === 0) return;
    const insert = database.prepare('INSERT INTO segments (store, count, packed) VALUES (?, ?, ?)');
    for (const part of parts([...takeUnfilled(database, store), ...fresh])) insert.run(store, part.length, zipped(packSegment(part)));
    database.exec(`DELETE FROM segments WHERE store NOT IN
      (SELECT store FROM segments GROUP BY store ORDER BY max(number) DESC LIMIT ${KEPT_STORES})`);
  });
}

/** Removes the newest segment of a store when there is room in it, and gives what it held. */
function takeUnfilled(database: DatabaseSync, store: string): readonly Commit[] {
  const last = database.prepare('SELECT max(number) AS number FROM segments WHERE store = ?').get(store)?.['number'];
  if (typeof last !== 'number') return [];
  const [row] = rowsOf(database, store, last - 1);
  if (row === undefined || row.count >= FILLED_COMMITS) return [];
  const { commits } = readSegments(database, store, last - 1);
  database.prepare('DELETE FROM segments WHERE number = ?').run(last);
  return [...commits.values()];
}

function* parts(commits: readonly Commit[]): Generator<readonly Commit[]> {
  let part: Commit[] = [];
  let weight = 0;
  for (const commit of commits) {
    part.push(commit);
    weight += commit.touches.reduce((sum, { path }) => sum + path.length, commit.subject.length);
    if (part.length < SEGMENT_COMMITS && weight < SEGMENT_WEIGHT) continue;
    yield part;
    part = [];
    weight = 0;
  }
  if (part.length > 0) yield part;
}

function* rowsOf(database: DatabaseSync, store: string, after: number): Generator<Row> {
  const select = database.prepare(
    `SELECT number, count, packed FROM segments WHERE store = ? AND number > ? AND octet_length(packed) <= ${MAXIMUM_SEGMENT_BYTES} ORDER BY number`,
  );
  for (const { number, count, packed } of select.iterate(store, after)) {
    if (typeof number === 'number' && typeof count === 'number' && packed instanceof Uint8Array) yield { number, count, packed };
  }
}

/** With a sum that tells whether it is damaged. */
function zipped(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 1 } });
}

/** Undefined when it is no such thing, or more than anybody writes. */
function unzipped(packed: Uint8Array): Uint8Array | undefined {
  try {
    return zstdDecompressSync(packed, { maxOutputLength: MAXIMUM_SEGMENT_BYTES });
  } catch {
    return undefined;
  }
}
