import { copyFileSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RepositoryError } from './error.ts';
import { MAXIMUM_INDEX_BYTES } from './limits.ts';
import type { GitPlace } from './locate.ts';
import { readBytes, statusOf } from './text-file.ts';

const SHARED = /^sharedindex\.([0-9a-f]{64}|[0-9a-f]{40})$/;

/** The index of a work tree, when there is one. Throws RepositoryError when it is too large or no file. */
export function indexFile(place: GitPlace): string | undefined {
  const path = join(place.gitDirectory, 'index');
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const status = statusOf(path);
  if (status?.isFile() === true && status.size <= MAXIMUM_INDEX_BYTES) return status.size > 0 ? path : undefined;
  throw new RepositoryError('git-failed', 'The index of this repository is too large or no file.', 'Give a fresh clone of the repository.');
}

/**
 * A split index names its larger half, which git looks for beside its own configuration: that one file is copied into `folder`, so
 * that git touches the copy. A link or a device in its place is not followed.
 */
export function copySharedIndex(place: GitPlace, index: string, folder: string): void {
  const names = readdirSync(place.gitDirectory).filter((name) => SHARED.test(name));
  if (names.length === 0) return;
  const bytes = readBytes(index, MAXIMUM_INDEX_BYTES, 0);
  const named = names.find((name) => bytes?.includes(linkTo(name)) === true);
  const status = named === undefined ? undefined : lstatSync(join(place.gitDirectory, named), { throwIfNoEntry: false });
  if (named === undefined || status?.isFile() !== true || status.size > MAXIMUM_INDEX_BYTES) return;
  copyFileSync(join(place.gitDirectory, named), join(folder, named));
}

/** The id as it stands in the index, in its part called `link`. */
function linkTo(name: string): Buffer {
  return Buffer.from(SHARED.exec(name)?.[1] ?? '', 'hex');
}
