import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Commit, Content, Repository } from '#model/repository.ts';
import { type OpenOptions, openRepository } from '../../src/repository/open.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nextbest-test-'));
  folders.push(folder);
  return folder;
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Real git, without the settings of the machine. Each commit made with it is one minute after the one before. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitWithInput(folder, Buffer.alloc(0), ...args);
}

export function gitWithInput(folder: string, input: Buffer, ...args: readonly string[]): string {
  clock += 60;
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Ada Byron',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ada Byron',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
      GIT_AUTHOR_DATE: `${clock} +0200`,
      GIT_COMMITTER_DATE: `${clock} +0200`,
    },
  }).trimEnd();
}
let clock = 1_700_000_000;

/** A work tree with one commit of these files. */
export function workTree(files: Readonly<Record<string, string>>, ...initOptions: readonly string[]): string {
  const root = temporaryFolder();
  git(root, 'init', '--quiet', '--initial-branch=main', ...initOptions);
  if (Object.keys(files).length > 0) commit(root, 'feat: begin', files);
  return root;
}

export function commit(root: string, subject: string, files: Readonly<Record<string, string>>): string {
  write(root, files);
  git(root, 'add', '--all', '--force');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', subject);
  return git(root, 'rev-parse', 'HEAD');
}

/** Everything a repository answers, as plain values. */
export interface Seen {
  readonly repository: Repository;
  readonly paths: readonly string[];
  readonly blobs: Readonly<Record<string, string>>;
  readonly contents: Readonly<Record<string, Content>>;
  readonly commits: readonly Commit[];
}

export async function see(path: string, options: OpenOptions = {}): Promise<Seen> {
  const repository = await openRepository(path, options);
  try {
    const contents: Record<string, Content> = {};
    for await (const [file, content] of repository.read(repository.files, 1_000_000)) contents[file.path] = content;
    const commits: Commit[] = [];
    for await (const one of repository.history()) commits.push(one);
    const blobs = Object.fromEntries(repository.files.map((file) => [file.path, file.blob]));
    return { repository, paths: repository.files.map((file) => file.path), blobs, contents, commits };
  } finally {
    await repository.close();
  }
}

/** The code of the error that opening ends with. */
export async function refusal(path: string, options: OpenOptions = {}): Promise<unknown> {
  try {
    await (await openRepository(path, options)).close();
    return 'opened';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
