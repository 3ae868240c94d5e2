import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { listedOnDisk } from './disk-file.ts';
import type { Git } from './git-process.ts';
import { readIgnoreRules } from './ignore-rules.ts';
import { type IndexEntry, indexEntries } from './index-entries.ts';
import type { LeftOutList } from './left-out.ts';
import { inByteOrder, type Listed, listedObject } from './listing.ts';
import type { GitPlace } from './locate.ts';
import { folderOf, type RawPath } from './raw-path.ts';
import { type TreeEntry, treeEntries } from './tree.ts';
import { type DiskEntry, type Walked, walk } from './walk.ts';

export interface WorkTree {
  readonly place: GitPlace;
  readonly git: Git;
  readonly disk: Disk;
  readonly commit: string | undefined;
  readonly leftOut: LeftOutList;
}

type Index = ReadonlyMap<RawPath, IndexEntry>;

/** What lies in a work tree now: tracked files as they are on disk, and files that are neither tracked nor ignored. */
export async function listWorkTree(tree: WorkTree): Promise<readonly Listed[]> {
  const index = await indexEntries(tree.git, tree.leftOut);
  const { entries, nested } = walkTree(tree, index);
  const written = timeOfIndex(tree.place);
  const listed = new Map<RawPath, Listed>();
  for (const entry of await notCheckedOut(tree, index)) listed.set(entry.raw, listedObject(entry));
  for (const entry of submodules(tree.place, index, nested)) listed.set(entry.raw, listedObject(entry));
  for (const entry of entries) {
    const known = idOnDisk(entry, index.get(entry.raw), written);
    listed.set(entry.raw, listedOnDisk(tree.disk, entry, { known, format: tree.place.format }));
  }
  return inByteOrder([...listed]);
}

function walkTree(tree: WorkTree, index: Index): Walked {
  const folders = foldersOf(index);
  const excluded = readIgnoreRules(Buffer.from(join(tree.place.commonDirectory, 'info', 'exclude')), '');
  return walk({
    root: tree.place.root,
    isTracked: (raw) => index.has(raw),
    leadsToTracked: (folder) => folders.has(folder),
    rules: excluded === undefined ? [] : [excluded],
    leftOut: tree.leftOut,
  });
}

/** The id in the index is that of the content on disk when size and time agree and the index was written after it. */
function idOnDisk(disk: DiskEntry, tracked: IndexEntry | undefined, written: bigint): string | undefined {
  const agrees = tracked?.kind === disk.kind && tracked.size === disk.size && tracked.modified === disk.modified;
  return agrees && disk.modified < written ? tracked.id : undefined;
}

function timeOfIndex(place: GitPlace): bigint {
  return lstatSync(join(place.gitDirectory, 'index'), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
}

function foldersOf(index: Index): ReadonlySet<RawPath> {
  const folders = new Set<RawPath>();
  for (const entry of index.values()) {
    if (entry.kind === 'submodule') continue;
    for (let folder = folderOf(entry.raw); folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

/** Those of the index by the commit they stand at, and nested repositories that nothing records. None is entered. */
function submodules(place: GitPlace, index: Index, nested: readonly RawPath[]): readonly TreeEntry[] {
  const none = '0'.repeat(place.format === 'sha1' ? 40 : 64);
  const recorded = [...index.values()].filter((entry) => entry.kind === 'submodule').map(({ raw, id }) => ({ raw, id: id ?? none }));
  const others = nested.filter((raw) => !index.has(raw)).map((raw) => ({ raw, id: none }));
  return [...recorded, ...others].map(({ raw, id }) => ({ raw, id, kind: 'submodule', size: undefined }));
}

/** Files that a sparse checkout keeps out of the work tree: read from the commit instead. */
async function notCheckedOut(tree: WorkTree, index: Index): Promise<readonly TreeEntry[]> {
  const absent = new Set([...index.values()].filter((entry) => entry.notCheckedOut).map((entry) => entry.raw));
  if (absent.size === 0 || tree.commit === undefined) return [];
  return (await treeEntries(tree.git, tree.commit, tree.leftOut)).filter((entry) => absent.has(entry.raw));
}
