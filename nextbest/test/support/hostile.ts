import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder } from './binary.ts';
import { git } from './story.ts';

/** Texts by path, in a new folder. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The same as one commit of a real repository. */
export function committedWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '.']);
  git(folder, ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'feat: start']);
  return folder;
}

/** A named pipe: opening it to read waits until somebody writes. */
export function pipeAt(path: string): void {
  execFileSync('mkfifo', [path]);
}

/** Nobody's terminal is steered, no line reordered. */
export const STEERING: RegExp = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
