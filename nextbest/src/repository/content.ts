import { createHash } from 'node:crypto';
import type { Content } from '#model/repository.ts';

export type ObjectFormat = 'sha1' | 'sha256';

/** The id that git gives to a file with these bytes. */
export function blobId(bytes: Uint8Array, format: ObjectFormat = 'sha1'): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The format that ids of this length belong to. */
export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** Bytes as text without a byte order mark. Bytes that are not UTF-8 become replacement characters; a NUL makes it binary. */
export function contentOf(bytes: Buffer): Content {
  if (bytes.includes(0)) return { absent: 'binary' };
  const text = bytes.toString('utf8');
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
