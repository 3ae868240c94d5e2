import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of repositories, `owner/name`, one a line; what follows `#` is a remark. */
export function namesIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** The bare git directory of a repository in a folder: `owner+name/repo`, `owner+name` or `owner+name.git`. */
export function directoryOf(folder: string, repository: string): string | undefined {
  const name = repository.replace('/', '+');
  return [join(name, 'repo'), name, `${name}.git`].map((one) => join(folder, one)).find((path) => existsSync(join(path, 'HEAD')));
}
