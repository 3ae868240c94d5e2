import { createHash } from 'node:crypto';
import { constants, readlinkSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Content } from '#model/repository.ts';
import { blobId, contentOf, formatOf, type ObjectFormat } from './content.ts';
import { MAXIMUM_HASHED_BYTES } from './limits.ts';
import { folderOf, onDisk, type RawPath } from './raw-path.ts';
import { readBytes } from './text-file.ts';
import type { DiskEntry } from './walk.ts';

/** Reads files below one folder, and nothing outside it. */
export interface DiskQuestion {
  readonly entry: DiskEntry;
  readonly limit: number;
  /** The id that the file was listed with; asked for only when there is content to compare it with. */
  readonly blob: () => string;
}

export interface Disk {
  content(question: DiskQuestion): Content;
  /** The id git would give to what the file holds; for huge and unreadable files a key of path, size and time instead. */
  key(entry: DiskEntry, format: ObjectFormat): string;
}

export function diskBelow(root: string): Disk {
  const inside = new Map<RawPath, boolean>();
  /** A folder may have become a link since it was listed: then nothing in it is read. */
  function isInside(folder: RawPath): boolean {
    const known = inside.get(folder);
    if (known !== undefined) return known;
    const verdict = realPath(root, folder) === slashed(onDisk(root, folder).toString('latin1'));
    inside.set(folder, verdict);
    return verdict;
  }
  function bytes(entry: DiskEntry, limit: number): Buffer | undefined {
    if (entry.kind !== 'file' || !isInside(folderOf(entry.raw))) return undefined;
    return readBytes(onDisk(root, entry.raw), limit, constants.O_NOFOLLOW);
  }
  /** An index may claim any id for a file, and a file may change between two looks at it. */
  function content({ entry, limit, blob }: DiskQuestion): Content {
    if (entry.kind === 'file' && entry.size > limit) return { absent: 'too-large' };
    const found = bytes(entry, limit);
    if (found === undefined) return { absent: 'unreadable' };
    const seen = contentOf(found);
    const claimed = blob();
    return 'absent' in seen || blobId(found, formatOf(claimed)) === claimed ? seen : { ...seen, stale: true };
  }
  function key(entry: DiskEntry, format: ObjectFormat): string {
    const found = entry.kind === 'link' ? linkTarget(root, entry.raw) : bytes(entry, MAXIMUM_HASHED_BYTES);
    return found === undefined ? statusKey(entry, format) : blobId(found, format);
  }
  return { content, key };
}

function statusKey(entry: DiskEntry, format: ObjectFormat): string {
  return createHash(format).update(`status ${entry.size} ${entry.modified} ${entry.raw}`).digest('hex');
}

function linkTarget(root: string, raw: RawPath): Buffer | undefined {
  try {
    return readlinkSync(onDisk(root, raw), { encoding: 'buffer' });
  } catch {
    return undefined;
  }
}

function realPath(root: string, folder: RawPath): string | undefined {
  try {
    return slashed(realpathSync.native(onDisk(root, folder), { encoding: 'latin1' }));
  } catch {
    return undefined;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
