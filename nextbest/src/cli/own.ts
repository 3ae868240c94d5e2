import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import type { Repository } from '#model/repository.ts';
import type { Options } from './options.ts';
import { UsageError } from './options.ts';

const OWN_SIZE_LIMIT = 1_000_000;

export interface Own {
  readonly purpose?: Purpose;
  readonly stack?: StatedStack;
}

/** What the team states in `.nextbest/` of the first repository that has it, or in the file named by `--purpose`. */
export async function readOwn(repositories: readonly Repository[], options: Options): Promise<Own> {
  const purposeText = options.purpose === undefined ? await textOf(repositories, '.nextbest/purpose.yaml') : namedFile(options.purpose);
  const stackText = await textOf(repositories, '.nextbest/stack.yaml');
  if (purposeText === undefined && stackText === undefined) return {};
  const { parsePurpose, parseStack } = await import('#purpose/purpose.ts');
  const purposePath = options.purpose === undefined ? '.nextbest/purpose.yaml' : basename(options.purpose);
  return {
    ...(purposeText === undefined ? {} : { purpose: parsePurpose(purposeText, purposePath) }),
    ...(stackText === undefined ? {} : { stack: parseStack(stackText, '.nextbest/stack.yaml') }),
  };
}

function namedFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no purpose file ${path}`, 'name an existing file, or write one with nextbest init');
  return readFileSync(path, 'utf8');
}

async function textOf(repositories: readonly Repository[], path: string): Promise<string | undefined> {
  for (const repository of repositories) {
    const file = repository.files.find((one) => one.path === path && one.kind === 'file');
    if (file === undefined) continue;
    for await (const [, content] of repository.read([file], OWN_SIZE_LIMIT)) if ('text' in content) return content.text;
  }
  return undefined;
}

/** The paths of the call, or those that `.nextbest/repositories.yaml` of the only one names. */
export async function pathsOf(paths: readonly string[]): Promise<readonly string[]> {
  const [first = '.', ...others] = paths;
  const list = join(first, '.nextbest', 'repositories.yaml');
  if (others.length > 0 || !existsSync(list)) return [first, ...others];
  const { parseRepositories } = await import('#purpose/repositories.ts');
  const named = parseRepositories(readFileSync(list, 'utf8'), '.nextbest/repositories.yaml');
  return named.map((one) => resolve(dirname(list), one));
}
