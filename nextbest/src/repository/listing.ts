import type { Content, RepositoryFile } from '#model/repository.ts';
import { blobId, contentOf, formatOf } from './content.ts';
import type { Disk } from './disk.ts';
import type { LeftOutList } from './left-out.ts';
import { MAXIMUM_FILES } from './limits.ts';
import type { ObjectReader } from './objects.ts';
import { type RawPath, readablePath } from './raw-path.ts';
import type { TreeEntry } from './tree.ts';
import type { DiskEntry } from './walk.ts';

/** A file of a repository and the place where its content is. */
export interface Listed {
  readonly file: RepositoryFile;
  /** A disk entry is read from the work tree, an object id from git; neither: there is nothing to read. */
  readonly from: { readonly disk: DiskEntry } | { readonly object: string } | undefined;
}

/** So much is asked of git ahead of what the caller has taken. */
const FILES_AHEAD = 64;
const BYTES_AHEAD = 8 * 1024 * 1024;

export interface Sources {
  readonly disk?: Disk;
  readonly objects?: ObjectReader;
}

/** A file of a commit. An absent object has size 0 and answers `missing` when it is read. */
export function listedObject(entry: TreeEntry): Listed {
  const file = { path: readablePath(entry.raw), blob: entry.id, size: entry.size ?? 0, kind: entry.kind };
  return { file, from: entry.kind === 'file' ? { object: entry.id } : undefined };
}

export function inByteOrder(files: readonly (readonly [RawPath, Listed])[]): readonly Listed[] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, listed]) => listed);
}

/** As many files as are read at most, and a line for each that is closed and for those that are too many. */
export function withinLimit(all: readonly Listed[], leftOut: LeftOutList): readonly Listed[] {
  if (all.length > MAXIMUM_FILES) leftOut.add(`There are more than ${MAXIMUM_FILES} files: the others were not read.`);
  const listing = all.slice(0, MAXIMUM_FILES);
  const closed = listing.filter(({ file }) => file.kind === 'submodule').map(({ file }) => file.path);
  leftOut.addAll('This folder is a git repository of its own: it was not entered. Give its path as well to read it.', closed);
  return listing;
}

/** The reading half of a repository: contents in the order asked, whatever the mixture of places. */
export function readerOf(listing: readonly Listed[], sources: Sources) {
  const places = new Map(listing.map(({ file, from }) => [file.path, from]));
  async function content(file: RepositoryFile, limit: number): Promise<Content> {
    const from = places.get(file.path);
    if (from === undefined) return { absent: 'unreadable' };
    if ('disk' in from) return sources.disk?.content({ entry: from.disk, limit, blob: () => file.blob }) ?? { absent: 'unreadable' };
    if (file.size > limit) return { absent: 'too-large' };
    return objectContent(sources.objects, from.object);
  }
  return async function* read(files: readonly RepositoryFile[], limit: number): AsyncIterable<readonly [RepositoryFile, Content]> {
    const asked: { file: RepositoryFile; content: Promise<Content> }[] = [];
    let bytes = 0;
    for (const file of files) {
      asked.push({ file, content: content(file, limit) });
      bytes += Math.min(file.size, limit);
      while (asked.length >= FILES_AHEAD || (bytes > BYTES_AHEAD && asked.length > 0)) {
        const next = asked.shift();
        if (next === undefined) break;
        bytes -= Math.min(next.file.size, limit);
        yield [next.file, await next.content];
      }
    }
    for (const last of asked) yield [last.file, await last.content];
  };
}

/** Git does not look whether an object in a pack is what its id says; whoever made the pack may have lied. */
async function objectContent(objects: ObjectReader | undefined, id: string): Promise<Content> {
  try {
    const bytes = await objects?.read(id);
    if (bytes === undefined) return { absent: 'missing' };
    return blobId(bytes, formatOf(id)) === id ? contentOf(bytes) : { absent: 'forged' };
  } catch {
    return { absent: 'unreadable' };
  }
}
