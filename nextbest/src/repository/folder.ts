import type { Repository } from '#model/repository.ts';
import { diskBelow } from './disk.ts';
import { listedOnDisk } from './disk-file.ts';
import { leftOutList } from './left-out.ts';
import { inByteOrder, listedObject, readerOf, withinLimit } from './listing.ts';
import type { FolderPlace } from './locate.ts';
import { walk } from './walk.ts';

/** A folder outside git: what is not ignored by its `.gitignore` files, without a history. */
export function openFolder(place: FolderPlace, name: string): Repository {
  const leftOut = leftOutList();
  const disk = diskBelow(place.root);
  const { entries, nested } = walk({ root: place.root, isTracked: () => false, leadsToTracked: () => false, rules: [], leftOut });
  const files = entries.map((entry) => [entry.raw, listedOnDisk(disk, entry, { known: undefined, format: 'sha1' })] as const);
  const closed = nested.map((raw) => [raw, listedObject({ raw, id: '0'.repeat(40), kind: 'submodule', size: undefined })] as const);
  const listing = withinLimit(inByteOrder([...files, ...closed]), leftOut);
  if (place.insideWorkTree)
    leftOut.add('This folder is a part of a git work tree: its history was not read. Give the root of the work tree to read it.');
  if (place.brokenGit) leftOut.add('This is no git directory that can be read: the history was not read.', '.git');
  return {
    name,
    truncated: false,
    leftOut: leftOut.lines,
    files: listing.map(({ file }) => file),
    read: readerOf(listing, { disk }),
    history: noCommits,
    releases: async () => ({ tags: [], branches: [], nodes: [] }),
    close: async () => {},
  };
}

async function* noCommits(): AsyncGenerator<never> {}
