import { lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Scratch repositories are called so, followed by the process that they belong to. */
export const SCRATCH_NAME = 'nextbest-git-';
const NAME = new RegExp(`^${SCRATCH_NAME}(\\d+)-[A-Za-z0-9]{6}$`);
/** Processes of another container are not seen from here, though it may share the folder: none of them runs for a day. */
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Removes what runs left in `folder` that were killed outright: ours, a day old, and of a process that is no more. */
export function removeStale(folder: string): void {
  for (const name of namesIn(folder)) {
    const owner = Number(NAME.exec(name)?.[1]);
    const status = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (status !== undefined && isOurs(status) && isOld(status) && !isRunning(owner)) remove(join(folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
}

function isOurs(status: Stats): boolean {
  return status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
}

function isOld(status: Stats): boolean {
  return Date.now() - status.mtimeMs > DAY_MILLISECONDS;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Another run may be removing it as well. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays until the next run.
  }
}
