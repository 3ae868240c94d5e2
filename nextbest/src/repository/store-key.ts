import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GitPlace } from './locate.ts';

/**
 * Tells an object store from every other that is or was on this machine: by its path, and by the file system's own number and time
 * of birth of its folder, which nobody who makes a repository can choose. What one store claims is thus never believed of another.
 */
export function storeKey(place: GitPlace): string {
  const objects = realpathSync(join(place.commonDirectory, 'objects'));
  const { dev, ino, birthtimeNs } = statSync(objects, { bigint: true });
  return createHash('sha256').update(`${dev} ${ino} ${birthtimeNs} ${objects}`).digest('hex').slice(0, 32);
}
