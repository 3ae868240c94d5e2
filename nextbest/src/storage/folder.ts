import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it, each for its owner alone. Step by step, because Node's own recursive call never ends where a
 * file system (such as /proc) refuses new folders with "not found". Throws when one cannot be made.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (problem) {
    // Another run may have made it in between.
    if (!existsSync(path)) throw problem;
  }
}
