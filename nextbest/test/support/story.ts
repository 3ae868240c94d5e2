import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface History {
  readonly start: string;
  readonly remote: string;
  readonly commits: readonly {
    readonly day: string;
    readonly subject: string;
    readonly files: readonly string[];
    readonly author: string;
  }[];
}

export const STORIES: string = join(import.meta.dirname, '../../fixtures/stories');

/** A real git repository with the files and the history of a story; the same commits, byte for byte, every time. */
export function buildStory(name: string): string {
  const history = JSON.parse(readFileSync(join(STORIES, name, 'history.json'), 'utf8')) as History;
  const folder = join(mkdtempSync(join(tmpdir(), 'story-')), name);
  cpSync(join(STORIES, name, 'repository'), folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['remote', 'add', 'origin', history.remote]);
  importHistory(folder, history);
  git(folder, ['reset', '--quiet', '--hard']);
  return folder;
}

/** One `git fast-import` instead of hundreds of commits: the whole tree first, then each commit touches its files. */
function importHistory(folder: string, history: History): void {
  const files = git(folder, ['ls-files', '--others', '-z'])
    .split('\0')
    .filter((path) => path !== '')
    .sort();
  const contents = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const first = commitText(
    { day: history.start, subject: 'Start', author: 'a' },
    files.map((path) => fileText(path, contents.get(path) ?? '')),
  );
  const later = history.commits.map((commit, index) =>
    commitText(
      commit,
      commit.files.map((path) =>
        fileText(path, `${contents.get(path) ?? ''}${index === lastTouch(history, path) ? '' : '\n'.repeat(1 + (index % 7))}`),
      ),
    ),
  );
  const script = join(folder, '.git', 'story');
  for (const part of [first, ...later]) appendFileSync(script, part);
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input: readFileSync(script) });
}

/** The last commit that touches a file leaves it as the story shows it. */
function lastTouch(history: History, path: string): number {
  return history.commits.findLastIndex((commit) => commit.files.includes(path));
}

function commitText({ day, subject, author }: { day: string; subject: string; author: string }, changes: readonly string[]): string {
  const who = `Person ${author} <${author}@example.com> ${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${Buffer.byteLength(subject)}\n${subject}\n${changes.join('')}\n`;
}

function fileText(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
}

export function git(folder: string, words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd: folder, encoding: 'utf8' });
}
