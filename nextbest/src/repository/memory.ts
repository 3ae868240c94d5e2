import type { Commit, Content, LeftOut, Releases, Repository, RepositoryFile } from '#model/repository.ts';
import { blobId, contentOf } from './content.ts';
import { rawPath } from './raw-path.ts';

export interface MemoryRepository {
  readonly name: string;
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  /** In any order; given newest first. */
  readonly commits?: readonly Commit[];
  /** Default: the newest of `commits`. */
  readonly commit?: string;
  readonly committedAt?: string;
  readonly webAddress?: string;
  readonly truncated?: boolean;
  readonly leftOut?: readonly LeftOut[];
  readonly releases?: Partial<Releases>;
}

/** A repository held in memory, for stories and tests: the same answers as from disk, with the blob ids of git. */
export function memoryRepository(from: MemoryRepository): Repository {
  const contents = new Map(Object.entries(from.files).map(([path, text]) => [path, Buffer.from(text)]));
  const commits = [...(from.commits ?? [])].sort((one, other) => other.committed - one.committed);
  const commit = from.commit ?? commits[0]?.id;
  const committedAt = from.committedAt ?? (commits[0] === undefined ? undefined : new Date(commits[0].committed * 1000).toISOString());
  return {
    name: from.name,
    ...(commit === undefined ? {} : { commit }),
    ...(committedAt === undefined ? {} : { committedAt }),
    ...(from.webAddress === undefined ? {} : { webAddress: from.webAddress }),
    truncated: from.truncated ?? false,
    leftOut: from.leftOut ?? [],
    files: [...contents].map(memoryFile).sort(byRawPath),
    async *read(files, limit) {
      for (const file of files) yield [file, contentWithin(contents.get(file.path), limit)];
    },
    async *history() {
      yield* commits;
    },
    releases: async () => ({ tags: [], branches: [], nodes: [], ...from.releases }),
    close: async () => {},
  };
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
