import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkObjectStore } from './alternates.ts';
import { atExit } from './at-exit.ts';
import { copySharedIndex, indexFile } from './index-file.ts';
import type { LeftOutList } from './left-out.ts';
import type { GitPlace } from './locate.ts';
import { copyShallow } from './shallow.ts';
import { removeStale, SCRATCH_NAME } from './stale-scratch.ts';

/**
 * An empty bare repository of our own, in which git runs. It lends git the objects and the index of the target and
 * nothing else: the target's configuration, hooks, attributes, replacements, grafts and remotes are never in reach.
 */
export interface Scratch {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Commits at which the target's history is cut; absent: it is whole. */
  readonly boundary?: ReadonlySet<string>;
  remove(): void;
}

/** Throws RepositoryError when the target's object store is not safe to hand to git. */
export function makeScratch(place: GitPlace, leftOut: LeftOutList): Scratch {
  const objects = realpathSync(join(place.commonDirectory, 'objects'));
  checkObjectStore(objects);
  const index = indexFile(place);
  const { path, remove } = ownFolder();
  try {
    writeEmptyRepository(path, place);
    const shallow = copyShallow(place, path, leftOut);
    if (index !== undefined) copySharedIndex(place, index, path);
    const environment = {
      ...plainEnvironment(path),
      GIT_OBJECT_DIRECTORY: objects,
      GIT_INDEX_FILE: index ?? join(path, 'index'),
      ...(shallow === undefined ? {} : { GIT_SHALLOW_FILE: shallow.file }),
    };
    return { path, environment, ...(shallow === undefined ? {} : { boundary: shallow.boundary }), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function ownFolder(): Pick<Scratch, 'path' | 'remove'> {
  const above = realpathSync(tmpdir());
  removeStale(above);
  const path = mkdtempSync(join(above, `${SCRATCH_NAME}${process.pid}-`));
  function removeFolder(): void {
    rmSync(path, { recursive: true, force: true });
  }
  const forgetExit = atExit(removeFolder);
  function remove(): void {
    forgetExit();
    removeFolder();
  }
  return { path, remove };
}

/** Nothing of the caller's environment but where programs are found. */
function plainEnvironment(scratch: string): Record<string, string> {
  // oxlint-disable-next-line node/no-process-env -- git itself has to be found
  const kept = Object.entries(process.env).filter(([name]) => ['PATH', 'SYSTEMROOT', 'LD_LIBRARY_PATH'].includes(name.toUpperCase()));
  const passed = Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
  return {
    ...passed,
    HOME: scratch,
    XDG_CONFIG_HOME: scratch,
    LC_ALL: 'C',
    GIT_DIR: scratch,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
  };
}

function writeEmptyRepository(path: string, place: GitPlace): void {
  for (const folder of ['objects', 'refs']) mkdirSync(join(path, folder));
  const sha256 = place.format === 'sha256';
  const extensions = sha256 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(path, 'config'), `[core]\n\trepositoryFormatVersion = ${sha256 ? 1 : 0}\n\tbare = true\n${extensions}`);
}
