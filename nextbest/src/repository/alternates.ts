import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RepositoryError } from './error.ts';
import { readText } from './text-file.ts';

/** As deep as git follows them itself. */
const MAXIMUM_DEPTH = 5;

/**
 * Looks at an object store before git does. Git follows `info/alternates` on its own, so every path in it has to be
 * sound first: written plainly (no quoting, no control characters), on this machine (no `//host/share`), and, once its
 * symbolic links are followed, an existing folder called `objects` beside a `HEAD`: the object store of a repository, as
 * `git clone --shared` and `--reference` write it. What is stored there is then reached by object id only.
 * The files that git opens by name must be regular files, because opening a pipe would wait for ever.
 * Throws RepositoryError.
 */
export function checkObjectStore(objects: string, depth = 0): void {
  for (const folder of ['info', 'pack']) refuseSpecialFiles(join(objects, folder));
  const text = readText(join(objects, 'info', 'alternates')) ?? '';
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length > 0 && depth >= MAXIMUM_DEPTH) throw unsafe('it leads on too many times');
  for (const line of lines) checkObjectStore(alternate(objects, line), depth + 1);
}

function alternate(objects: string, line: string): string {
  if (/[\x00-\x1f"\x7f]/.test(line)) throw unsafe('it holds a quote or a control character');
  if (/^(?:\/\/|\\\\)/.test(line)) throw unsafe('it names another machine');
  const path = resolve(objects, line);
  if (!isObjectStore(path)) throw unsafe('it is not the object store of a repository');
  return realpathSync(path);
}

function isObjectStore(path: string): boolean {
  try {
    const real = realpathSync(path);
    return basename(real) === 'objects' && statSync(real).isDirectory() && statSync(join(dirname(real), 'HEAD')).isFile();
  } catch {
    return false;
  }
}

function refuseSpecialFiles(folder: string): void {
  for (const name of namesIn(folder)) {
    const status = lstatSync(join(folder, name));
    if (status.isFIFO() || status.isSocket() || status.isCharacterDevice() || status.isBlockDevice())
      throw unsafe('a file in it is no file but a device', 'object store');
    if (status.isSymbolicLink() && !(statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? true))
      throw unsafe('a link in it leads to no file', 'object store');
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function unsafe(why: string, what = 'list of alternates'): RepositoryError {
  return new RepositoryError('git-failed', `The ${what} of this repository was refused: ${why}.`, 'Give a fresh clone of the repository.');
}
