import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/**
 * The text of a small file, or undefined when it is absent, too large or no regular file.
 * Opening never blocks: a pipe in the place of a file is refused.
 */
export function readText(path: string, limit: number): string | undefined {
  return readBytes(path, limit, 0)?.toString('utf8');
}

/** What is at a path, links followed; undefined when nothing is, or nobody may tell (a link that leads to itself). */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The bytes of a regular file; undefined when it cannot be read or has more than `limit` bytes. */
export function readBytes(path: string | Buffer, limit: number, flags: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags);
    const status = fstatSync(descriptor);
    return status.isFile() && status.size <= limit ? readFully(descriptor, status.size) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads what the file held when it was opened: what grows meanwhile is not followed. */
function readFully(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
