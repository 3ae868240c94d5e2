import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ObjectFormat } from './content.ts';
import { RepositoryError } from './error.ts';
import { type GitConfig, parseGitConfig } from './git-config.ts';
import { readText, statusOf } from './text-file.ts';

/** Every branch and remote has a few lines: tens of thousands of them fit. */
export const MAXIMUM_CONFIG_BYTES = 4 * 1024 * 1024;

/** A git directory and, for a work tree, the folder it belongs to. All paths are absolute, without symbolic links. */
export interface GitPlace {
  readonly kind: 'work-tree' | 'bare';
  readonly root: string;
  /** HEAD and the index: of this work tree alone. */
  readonly gitDirectory: string;
  /** Objects and references: shared by all work trees of a repository. */
  readonly commonDirectory: string;
  readonly config: GitConfig;
  readonly format: ObjectFormat;
}

export interface FolderPlace {
  readonly kind: 'folder';
  readonly root: string;
  /** The folder lies inside a git work tree whose root is further up. */
  readonly insideWorkTree: boolean;
  /** There is a `.git`, but no git directory that can be read. */
  readonly brokenGit: boolean;
}

/** What is at a path: a work tree's root, a bare git directory, or a folder. Throws RepositoryError. */
export function locate(path: string): GitPlace | FolderPlace {
  const root = existingFolder(path);
  const gitDirectory = gitDirectoryOf(join(root, '.git'));
  if (gitDirectory !== undefined) return gitPlace('work-tree', root, gitDirectory);
  if (isGitDirectory(root)) return gitPlace('bare', root, root);
  const brokenGit = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined;
  return { kind: 'folder', root, brokenGit, insideWorkTree: ancestors(root).some((folder) => existsSync(join(folder, '.git'))) };
}

/** A folder's own name; for a git directory called `.git` or `repo` that of the folder around it. */
export function folderName(place: GitPlace | FolderPlace): string {
  const own = basename(place.root);
  const name = place.kind === 'bare' && ['.git', 'repo', 'repo.git'].includes(own) ? basename(dirname(place.root)) : own;
  return name.replace(/\.git$/, '') || 'repository';
}

function existingFolder(path: string): string {
  try {
    const root = realpathSync(path);
    if (statSync(root).isDirectory()) return root;
  } catch {
    throw new RepositoryError(
      'not-found',
      'There is no folder at this path.',
      'Give the path of a folder that exists and that you may read.',
    );
  }
  throw new RepositoryError('not-a-directory', 'This path is a file.', 'Give the folder that holds it.');
}

function gitPlace(kind: GitPlace['kind'], root: string, gitDirectory: string): GitPlace {
  const commonDirectory = commonDirectoryOf(gitDirectory);
  const config = parseGitConfig(readText(join(commonDirectory, 'config'), MAXIMUM_CONFIG_BYTES) ?? '');
  refuseReftable(config, commonDirectory);
  const format = config.get('extensions.objectformat')?.toLowerCase() === 'sha256' ? 'sha256' : 'sha1';
  return { kind, root, gitDirectory, commonDirectory, config, format };
}

/** `.git` is a folder, or a file that names one (linked work trees, submodules). */
function gitDirectoryOf(dotGit: string): string | undefined {
  const named = readText(dotGit, 4096)?.match(/^gitdir: ([^\n]+)/)?.[1];
  const path = named === undefined ? dotGit : resolve(dirname(dotGit), named.trimEnd());
  return isGitDirectory(path) ? realpathSync(path) : undefined;
}

function isGitDirectory(path: string): boolean {
  return /^(?:ref:|[0-9a-f]{40})/.test(readText(join(path, 'HEAD'), 4096) ?? '') && isFolder(join(commonDirectoryOf(path), 'objects'));
}

/** A linked work tree's git directory names the shared one in a file called `commondir`. */
function commonDirectoryOf(gitDirectory: string): string {
  const named = readText(join(gitDirectory, 'commondir'), 4096)?.trimEnd();
  if (named === undefined || named === '') return gitDirectory;
  const path = resolve(gitDirectory, named);
  return isFolder(path) ? realpathSync(path) : path;
}

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

function refuseReftable(config: GitConfig, commonDirectory: string): void {
  if (config.get('extensions.refstorage') !== 'reftable' && !holdsTables(commonDirectory)) return;
  throw new RepositoryError(
    'git-failed',
    'This repository keeps its references in the reftable format, which is not read yet.',
    'Run `git refs migrate --ref-format=files` in it, or give a clone of it.',
  );
}

function holdsTables(commonDirectory: string): boolean {
  const folder = join(commonDirectory, 'reftable');
  return isFolder(folder) && readdirSync(folder).length > 0;
}

function ancestors(folder: string): string[] {
  const found: string[] = [];
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) found.push(at);
  return found;
}
