import { copyFileSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkObjectStore } from './alternates.ts';
import { RepositoryError } from './error.ts';
import type { GitPlace } from './locate.ts';

/**
 * An empty bare repository of our own, in which git runs. It lends git the objects and the index of the target and
 * nothing else: the target's configuration, hooks, attributes, replacements, grafts and remotes are never in reach.
 */
export interface Scratch {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The target's history is cut. */
  readonly shallow: boolean;
  remove(): void;
}

const alive = new Set<string>();

/** Throws RepositoryError when the target's object store is not safe to hand to git. */
export function makeScratch(place: GitPlace): Scratch {
  const objects = realpathSync(join(place.commonDirectory, 'objects'));
  checkObjectStore(objects);
  const shallow = regularFile(join(place.commonDirectory, 'shallow'));
  const index = regularFile(join(place.gitDirectory, 'index'));
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'nextbest-git-'));
  removeAtExit(path);
  writeEmptyRepository(path, place);
  copySharedIndexes(place.gitDirectory, path);
  const environment = {
    ...plainEnvironment(path),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_INDEX_FILE: index ?? join(path, 'index'),
    ...(shallow === undefined ? {} : { GIT_SHALLOW_FILE: shallow }),
  };
  return { path, environment, shallow: shallow !== undefined, remove: () => remove(path) };
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

/** A split index names its larger half, which git looks for beside its own configuration. */
function copySharedIndexes(gitDirectory: string, scratch: string): void {
  const names = readdirSync(gitDirectory).filter((name) => /^sharedindex\.(?:[0-9a-f]{64}|[0-9a-f]{40})$/.test(name));
  for (const name of names) {
    if (lstatSync(join(gitDirectory, name)).isFile()) copyFileSync(join(gitDirectory, name), join(scratch, name));
  }
}

function regularFile(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (status.isFile()) return status.size > 0 ? path : undefined;
  throw new RepositoryError(
    'git-failed',
    'The index or the list of shallow commits of this repository is no file.',
    'Give a fresh clone of the repository.',
  );
}

function removeAtExit(path: string): void {
  if (alive.size === 0) process.once('exit', removeAll);
  alive.add(path);
}

function removeAll(): void {
  for (const path of alive) remove(path);
}

function remove(path: string): void {
  alive.delete(path);
  if (alive.size === 0) process.removeListener('exit', removeAll);
  rmSync(path, { recursive: true, force: true });
}
