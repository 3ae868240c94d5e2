import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file at the tip of a bare repository. */
export interface BareFile {
  readonly repository: string;
  readonly path: string;
  readonly text: string;
}

const LARGEST = 1024 ** 3;

/** Every file of the bare repositories of a folder (`name`, `name/repo`) whose path ends so, in the order of their names. A content that is absent ends the run. */
export function* filesEnding(folder: string, end: string): Generator<BareFile, void> {
  for (const name of readdirSync(folder).sort()) {
    const directory = [join(folder, name), join(folder, name, 'repo')].find((path) => existsSync(join(path, 'HEAD')));
    if (directory !== undefined) yield* filesOf(name, directory, end);
  }
}

function* filesOf(repository: string, directory: string, end: string): Generator<BareFile, void> {
  const listed = git(directory, ['ls-tree', '-r', '-z', 'HEAD']).toString().split('\0');
  const files = listed.flatMap((line) => {
    const [, id, path] = /^100\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
    return id === undefined || path?.endsWith(end) !== true ? [] : [{ id, path }];
  });
  if (files.length === 0) return;
  const contents = git(directory, ['cat-file', '--batch'], files.map(({ id }) => id).join('\n'));
  let at = 0;
  for (const { path } of files) {
    const from = contents.indexOf('\n', at) + 1;
    const size = Number(contents.toString('latin1', at, from).split(' ')[2]);
    at = from + size + 1;
    yield { repository, path, text: contents.toString('utf8', from, from + size) };
  }
}

/** A partial clone is read as it is: nothing is fetched. */
function git(directory: string, call: readonly string[], input = ''): Buffer {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };
  return execFileSync('git', ['--git-dir', directory, ...call], { maxBuffer: LARGEST, env, input });
}
