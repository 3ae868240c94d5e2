import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { RepositoryError } from './error.ts';
import { MAXIMUM_PACKED_REFERENCES_BYTES } from './limits.ts';
import type { GitPlace } from './locate.ts';
import { statusOf } from './text-file.ts';

const PIECE_BYTES = 4 * 1024 * 1024;
/** A line without an end after so many bytes is none that git wrote. */
const MAXIMUM_LINE_BYTES = 64 * 1024;

/**
 * The beginning of the first line of `packed-refs` that holds `text`, up to there: the id, when `text` is ` <name>\n`. The file is
 * read piece by piece, because repositories with millions of references exist. Throws RepositoryError when it is too large.
 */
export function packedBefore(place: GitPlace, text: string): string | undefined {
  const file = join(place.commonDirectory, 'packed-refs');
  const status = statusOf(file);
  if (status === undefined || !status.isFile()) return undefined;
  if (status.size > MAXIMUM_PACKED_REFERENCES_BYTES) throw tooLarge();
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return fstatSync(descriptor).isFile() ? search(descriptor, Buffer.from(text)) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

function search(descriptor: number, text: Buffer): string | undefined {
  const piece = Buffer.alloc(PIECE_BYTES);
  let begun: Buffer = Buffer.alloc(0);
  for (let at = 0; at <= MAXIMUM_PACKED_REFERENCES_BYTES; ) {
    const count = readSync(descriptor, piece, 0, PIECE_BYTES, at);
    at += count;
    const held = Buffer.concat([begun, count === 0 ? Buffer.from('\n') : piece.subarray(0, count)]);
    const found = held.indexOf(text);
    if (found >= 0) return held.toString('latin1', held.lastIndexOf(10, found - 1) + 1, found);
    if (count === 0) return undefined;
    begun = held.subarray(Math.max(held.lastIndexOf(10) + 1, held.length - MAXIMUM_LINE_BYTES));
  }
  return undefined;
}

function tooLarge(): RepositoryError {
  const gigabytes = MAXIMUM_PACKED_REFERENCES_BYTES / 1024 ** 3;
  return new RepositoryError(
    'git-failed',
    `The list of packed references (packed-refs) of this repository is larger than ${gigabytes} GB.`,
    'Give a clone of the one branch that matters.',
  );
}
