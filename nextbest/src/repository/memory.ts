import type { CommitLines } from '#model/lines.ts';
import type { Commit, Content, HistoryRange, LeftOut, Releases, Repository, RepositoryFile } from '#model/repository.ts';
import { blobId, contentOf } from './content.ts';
import { rawPath } from './raw-path.ts';

export interface MemoryRepository {
  readonly name: string;
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  /** In any order; given newest first. Where none names a parent they are one line. */
  readonly commits?: readonly Commit[];
  /** One of `commits`; default: the newest. */
  readonly commit?: string;
  readonly committedAt?: string;
  readonly webAddress?: string;
  readonly store?: string;
  /** Of commits without any nothing is known. */
  readonly lines?: readonly CommitLines[];
  readonly boundary?: ReadonlySet<string>;
  readonly truncated?: boolean;
  readonly leftOut?: readonly LeftOut[];
  readonly releases?: Partial<Releases>;
}

/** A repository held in memory, for stories and tests: the same answers as from disk, with the blob ids of git. */
export function memoryRepository(from: MemoryRepository): Repository {
  const contents = new Map(Object.entries(from.files).map(([path, text]) => [path, Buffer.from(text)]));
  const commits = inOneLine([...(from.commits ?? [])].sort(newestFirst));
  const commit = from.commit ?? commits[0]?.id;
  const committedAt = from.committedAt ?? (commits[0] === undefined ? undefined : new Date(commits[0].committed * 1000).toISOString());
  return {
    name: from.name,
    ...(commit === undefined ? {} : { commit }),
    ...(committedAt === undefined ? {} : { committedAt }),
    ...(from.webAddress === undefined ? {} : { webAddress: from.webAddress }),
    ...(from.store === undefined ? {} : { store: from.store }),
    ...(from.boundary === undefined ? {} : { boundary: from.boundary }),
    truncated: from.truncated ?? false,
    leftOut: from.leftOut ?? [],
    files: [...contents].map(memoryFile).sort(byRawPath),
    async *read(files, limit) {
      for (const file of files) yield [file, contentWithin(contents.get(file.path), limit)];
    },
    async *history(range) {
      yield* range === undefined ? commits : within(commits, range);
    },
    async *lines(ids) {
      yield* (from.lines ?? []).filter(({ id }) => ids.includes(id));
    },
    releases: async () => ({ tags: [], branches: [], nodes: [], ...from.releases }),
    close: async () => {},
  };
}

function newestFirst(one: Commit, other: Commit): number {
  return other.committed - one.committed || (one.id < other.id ? -1 : 1);
}

function inOneLine(commits: readonly Commit[]): readonly Commit[] {
  if (commits.some(({ parents }) => parents.length > 0)) return commits;
  return commits.map((commit, index) => ({ ...commit, parents: commits.slice(index + 1, index + 2).map(({ id }) => id) }));
}

function within(commits: readonly Commit[], { from, without }: HistoryRange): readonly Commit[] {
  const [wanted, unwanted] = [reached(commits, from), reached(commits, without)];
  return commits.filter(({ id }) => wanted.has(id) && !unwanted.has(id));
}

/** `commits` newest first: no child comes after its parent. */
function reached(commits: readonly Commit[], from: readonly string[]): ReadonlySet<string> {
  const ids = new Set(from);
  for (const { id, parents } of commits) if (ids.has(id)) for (const parent of parents) ids.add(parent);
  return ids;
}

function memoryFile([path, bytes]: readonly [string, Buffer]): RepositoryFile {
  return { path, blob: blobId(bytes), size: bytes.length, kind: 'file' };
}

function byRawPath(one: RepositoryFile, other: RepositoryFile): number {
  return rawPath(one.path) < rawPath(other.path) ? -1 : 1;
}

function contentWithin(bytes: Buffer | undefined, limit: number): Content {
  if (bytes === undefined) return { absent: 'missing' };
  return bytes.length > limit ? { absent: 'too-large' } : contentOf(bytes);
}
