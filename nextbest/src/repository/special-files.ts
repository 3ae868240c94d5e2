import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RepositoryError } from './error.ts';
import { statusOf } from './text-file.ts';

/** Folders of an object store in which git opens files by name, beside those of loose objects. */
const NAMED_FOLDERS = ['info', 'info/commit-graphs', 'pack', 'pack/multi-pack-index.d'];
const LOOSE_FOLDER = /^[0-9a-f]{2}$/;

/** Refuses an object store in which something that git may open is a pipe or a device: it would wait for ever. Throws RepositoryError. */
export function refuseSpecialFiles(objects: string): void {
  const loose = entriesOf(objects).flatMap(({ name }) => (LOOSE_FOLDER.test(name) ? [name] : []));
  for (const folder of [...NAMED_FOLDERS, ...loose]) refuseIn(join(objects, folder));
}

function refuseIn(folder: string): void {
  for (const entry of entriesOf(folder)) {
    if (entry.isFile() || entry.isDirectory()) continue;
    if (!entry.isSymbolicLink()) throw special('a file in it is no file but a device');
    const target = statusOf(join(folder, entry.name));
    if (target !== undefined && !target.isFile()) throw special('a link in it leads to no file');
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function special(why: string): RepositoryError {
  return new RepositoryError(
    'git-failed',
    `The object store of this repository was refused: ${why}.`,
    'Give a fresh clone of the repository.',
  );
}
