import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from './options.ts';
import { systemReason } from './system-problem.ts';

const MEND = 'name a text file that you may read';
const MEND_PURPOSE = `${MEND}, or write one with nextbest init`;

/**
 * The text of a file that the caller named with an option, also through a link. Opening and reading never block: pipes and devices are
 * refused. Throws UsageError.
 */
export function namedFile(option: string, path: string, limit: number): string {
  const refused = (reason: string): UsageError =>
    new UsageError(`${option} ${path}: ${reason}`, option === '--purpose' ? MEND_PURPOSE : MEND);
  try {
    return textOf(bytesOf(path, limit));
  } catch (problem) {
    throw problem instanceof Unsuitable ? refused(problem.message) : refused(systemReason(problem) ?? 'it cannot be read');
  }
}

class Unsuitable extends Error {}

function bytesOf(path: string, limit: number): Buffer {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw new Unsuitable('it is a folder');
    if (!status.isFile()) throw new Unsuitable('it is no ordinary file');
    if (status.size > limit) throw new Unsuitable(`it is larger than ${limit} bytes`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function textOf(bytes: Buffer): string {
  if (bytes.includes(0)) throw new Unsuitable('it is no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unsuitable('it is no UTF-8 text');
  }
}
