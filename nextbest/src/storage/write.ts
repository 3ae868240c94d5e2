import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export interface WriteOptions {
  /** The file has to lie below this folder once all links are followed: for writing into a repository, which is not ours. */
  readonly within?: string;
  /** Nothing may be there yet. */
  readonly fresh?: boolean;
}

/** What stands where the file should go is not ours to replace: a link, a folder, a device, a way out of `within`. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
}

/**
 * Writes a text file so that a reader sees either the old text or the whole new one. Its folder has to exist. Throws
 * WriteRefused when the path is a symbolic link or no file, leads out of `within`, or is there already where it has to be `fresh`: nothing is
 * then written.
 */
export function writeAtomically(path: string, text: string, options: WriteOptions = {}): void {
  refuseOther(path);
  const folder = realpathSync(dirname(path));
  if (options.within !== undefined) refuseOutside(folder, realpathSync(options.within));
  const temporary = join(folder, `.nextbest-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeThrough(temporary, text);
    if (options.fresh === true) putBeside(temporary, join(folder, basename(path)));
    else renameSync(temporary, join(folder, basename(path)));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A second name for the file, which no other process can have taken in the meantime, instead of a rename, which would replace what is there. */
function putBeside(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new WriteRefused('it is there already');
    throw error;
  }
  rmSync(temporary);
}

function refuseOther(path: string): void {
  if (path === '') throw new WriteRefused('an empty name names no file');
  if (path.endsWith('/') || path.endsWith(sep)) throw new WriteRefused('it names a folder');
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined || status.isFile()) return;
  if (status.isDirectory()) throw new WriteRefused('it is a folder');
  throw new WriteRefused(status.isSymbolicLink() ? 'it is a link, and links are not followed' : 'it is no ordinary file');
}

function refuseOutside(folder: string, root: string): void {
  const way = relative(root, folder);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new WriteRefused('its folder is a link that leads out of the repository');
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
