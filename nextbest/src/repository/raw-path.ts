import { isUtf8 } from 'node:buffer';
import { sep } from 'node:path';

/**
 * A path as its bytes, one character (U+0000 to U+00FF) per byte. Names on disk and in git are bytes: kept so, every one
 * of them can be opened again, and comparing two with `<` is byte order.
 */
export type RawPath = string;

/** The path as people write it: UTF-8 where it is valid, else one character per byte. */
export function readablePath(raw: RawPath): string {
  if (!/[\x80-\xff]/.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : raw;
}

export function rawPath(path: string): RawPath {
  return Buffer.from(path, 'utf8').toString('latin1');
}

/** Where a raw path below a folder is on disk, as the bytes that `node:fs` takes. Slashes separate on every system. */
export function onDisk(root: string, raw: RawPath): Buffer {
  if (raw === '') return Buffer.from(root);
  const start = root.endsWith(sep) ? root : `${root}/`;
  return Buffer.concat([Buffer.from(start), Buffer.from(raw, 'latin1')]);
}

export function folderOf(raw: RawPath): RawPath {
  return raw.slice(0, Math.max(0, raw.lastIndexOf('/')));
}
