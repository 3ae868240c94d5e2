import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RepositoryError } from './error.ts';
import type { LeftOutList } from './left-out.ts';
import type { GitPlace } from './locate.ts';
import { readText, statusOf } from './text-file.ts';

/** A million ids. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

export interface Shallow {
  /** A copy of the list that git can read. */
  readonly file: string;
  readonly boundary: ReadonlySet<string>;
}

/**
 * Where the history of a shallow clone is cut, copied into `folder` without the lines that are no ids, on which git would stop.
 * Undefined when the history is whole. Throws RepositoryError when the list is no file.
 */
export function copyShallow(place: GitPlace, folder: string, leftOut: LeftOutList): Shallow | undefined {
  const file = join(place.commonDirectory, 'shallow');
  if (statusOf(file)?.size === 0 && statusOf(file)?.isFile() === true) return undefined;
  const text = readText(file, MAXIMUM_BYTES);
  if (text === undefined && statusOf(file) !== undefined) throw noFile();
  if (text === undefined) return undefined;
  const lines = text.split('\n').filter((line) => line !== '');
  const id = place.format === 'sha1' ? /^[0-9a-f]{40}$/ : /^[0-9a-f]{64}$/;
  const ids = lines.filter((line) => id.test(line));
  if (ids.length < lines.length) leftOut.add('The list of shallow commits holds lines that are no commit ids: they were not used.');
  const copy = join(folder, 'shallow');
  writeFileSync(copy, ids.map((one) => `${one}\n`).join(''));
  return { file: copy, boundary: new Set(ids) };
}

function noFile(): RepositoryError {
  return new RepositoryError(
    'git-failed',
    'The list of shallow commits of this repository is too large or no file.',
    'Give a fresh clone of the repository.',
  );
}
