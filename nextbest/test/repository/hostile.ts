import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { git, temporaryFolder } from './fixture.ts';

/** Repositories that nobody makes by accident. */

function withInput(root: string, input: string | Buffer, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], { input, encoding: 'utf8' }).trim();
}

export function bare(): string {
  const root = temporaryFolder();
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main');
  return root;
}

/** What `git fast-import` makes of a text, in a bare repository. */
export function imported(stream: string): string {
  const root = bare();
  withInput(root, stream, 'fast-import', '--quiet', '--force');
  return root;
}

/** One commit of a dozen objects that names ten to the power of `levels` files. */
export function treeBomb(levels: number): string {
  const root = bare();
  const blob = withInput(root, 'hi\n', 'hash-object', '-w', '--stdin');
  let entry = `100644 blob ${blob}`;
  for (let level = 0; level < levels; level += 1) {
    const lines = Array.from({ length: 10 }, (_, number) => `${entry}\tn${number}\n`).join('');
    entry = `040000 tree ${withInput(root, lines, 'mktree')}`;
  }
  git(root, 'update-ref', 'refs/heads/main', git(root, 'commit-tree', '-m', 'bomb', entry.slice(-40)));
  git(root, 'repack', '-adq');
  return root;
}

/** A commit with exactly these header lines, whatever git thinks of them; HEAD names it. */
export function oddCommit(root: string, headers: readonly string[]): string {
  const text = `tree ${git(root, 'rev-parse', 'HEAD^{tree}')}\nparent ${git(root, 'rev-parse', 'HEAD')}\n${headers.join('\n')}\n\nfix: odd\n`;
  const id = withInput(root, text, 'hash-object', '-w', '-t', 'commit', '--literally', '--stdin');
  git(root, 'update-ref', 'HEAD', id);
  return id;
}

export function objectPath(root: string, id: string): string {
  return join(root, 'objects', id.slice(0, 2), id.slice(2));
}

/** Puts other content under an id than the one it was made of. */
export function forge(gitDirectory: string, id: string, content: string): void {
  const path = objectPath(gitDirectory, id);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  writeFileSync(path, deflateSync(Buffer.from(`blob ${Buffer.byteLength(content)}\0${content}`)));
}

export function idOf(content: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
}
