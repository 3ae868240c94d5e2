import { isUtf8 } from 'node:buffer';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RepositoryError } from './error.ts';
import { refuseSpecialFiles } from './special-files.ts';
import { readBytes } from './text-file.ts';

/** As deep as git follows them itself. */
const MAXIMUM_DEPTH = 5;
/** A list of alternates that is longer is not written by git. */
const MAXIMUM_BYTES = 64 * 1024;
/** Several times what a family of clones has that share their objects. */
const MAXIMUM_STORES = 50;

/**
 * Looks at an object store before git does. Git follows `info/alternates` on its own, so every path in it has to be
 * sound first: written plainly (no quoting, no control characters), on this machine (no `//host/share`), and, once its
 * symbolic links are followed, an existing folder called `objects` beside a `HEAD`: the object store of a repository, as
 * `git clone --shared` and `--reference` write it. What is stored there is then reached by object id only.
 * The files that git opens by name must be regular files, because opening a pipe would wait for ever.
 * Each store is looked at once, however many lists name it. Throws RepositoryError.
 */
export function checkObjectStore(objects: string): void {
  const done = new Set<string>();
  function check(store: string, above: readonly string[]): void {
    if (above.includes(store)) throw unsafe('it leads back to where it came from');
    if (done.has(store)) return;
    if (done.size >= MAXIMUM_STORES) throw unsafe(`it leads to more than ${MAXIMUM_STORES} object stores`);
    done.add(store);
    refuseSpecialFiles(store);
    const lines = linesOf(join(store, 'info', 'alternates'));
    if (lines.length > 0 && above.length >= MAXIMUM_DEPTH) throw unsafe('it leads on too many times');
    for (const line of lines) check(alternate(store, line), [...above, store]);
  }
  check(objects, []);
}

function linesOf(file: string): readonly string[] {
  const bytes = readBytes(file, MAXIMUM_BYTES, 0);
  if (bytes === undefined && lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw unsafe('it is too long or no file');
  if (bytes !== undefined && !isUtf8(bytes)) throw unsafe('it is no text in UTF-8');
  const lines = bytes?.toString('utf8').split('\n') ?? [];
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
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

function unsafe(why: string): RepositoryError {
  return new RepositoryError(
    'git-failed',
    `The list of alternates of this repository was refused: ${why}.`,
    'Give a fresh clone of the repository.',
  );
}
