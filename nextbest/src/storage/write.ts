import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export interface WriteOptions {
  /** The file has to lie below this folder once all links are followed: for writing into a repository, which is not ours. */
  readonly within?: string;
}

/**
 * Writes a text file so that a reader sees either the old text or the whole new one. Its folder has to exist. Throws when
 * the path is a symbolic link or no file, or leads out of `within`: nothing is then written.
 */
export function writeAtomically(path: string, text: string, options: WriteOptions = {}): void {
  refuseLink(path);
  const folder = realpathSync(dirname(path));
  if (options.within !== undefined) refuseOutside(folder, realpathSync(options.within));
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeThrough(temporary, text);
    renameSync(temporary, join(folder, basename(path)));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function refuseLink(path: string): void {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status !== undefined && !status.isFile()) throw new Error(`${basename(path)} is a link or no file: nothing was written.`);
}

function refuseOutside(folder: string, root: string): void {
  const way = relative(root, folder);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new Error('The folder is a link that leads out of the repository: nothing was written.');
}

/** `wx`: never through something that another process put there. */
function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
