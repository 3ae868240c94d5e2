import { basename } from 'node:path';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import type { Repository } from '#model/repository.ts';
import { namedFile } from './named-file.ts';
import type { Options } from './options.ts';
import { UsageError } from './options.ts';

const OWN_SIZE_LIMIT = 1_000_000;

const UNREAD = {
  'too-large': 'it is too large to be written by a team',
  binary: 'it is no text',
  unreadable: 'it cannot be read',
  forged: 'its content is not what its id says',
} as const;

export interface Own {
  readonly purpose?: Purpose;
  readonly stack?: StatedStack;
}

/** What the team states in `.nextbest/` of the first repository that has it, or in the file named by `--purpose`. */
export async function readOwn(repositories: readonly Repository[], options: Options): Promise<Own> {
  const named = options.purpose;
  const purposeText =
    named === undefined ? await firstText(repositories, '.nextbest/purpose.yaml') : namedFile('--purpose', named, OWN_SIZE_LIMIT);
  const stackText = await firstText(repositories, '.nextbest/stack.yaml');
  if (purposeText === undefined && stackText === undefined) return {};
  const { parsePurpose, parseStack } = await import('#purpose/purpose.ts');
  const purposePath = named === undefined ? '.nextbest/purpose.yaml' : basename(named);
  return {
    ...(purposeText === undefined ? {} : { purpose: parsePurpose(purposeText, purposePath) }),
    ...(stackText === undefined ? {} : { stack: parseStack(stackText, '.nextbest/stack.yaml') }),
  };
}

/**
 * The text of a file that the team keeps in a repository; undefined where it has none, or where this clone lacks its content.
 * Throws UsageError for one that is there and cannot be used: to pass over what a team states would be a wrong answer.
 */
export async function ownText(repository: Repository, path: string): Promise<string | undefined> {
  const file = repository.files.find((one) => one.path === path);
  if (file === undefined) return undefined;
  if (file.kind !== 'file') throw unusable(path, 'it is a link, and links are not followed');
  for await (const [, content] of repository.read([file], OWN_SIZE_LIMIT)) {
    if ('text' in content) return content.text;
    if (content.absent !== 'missing') throw unusable(path, UNREAD[content.absent]);
  }
  return undefined;
}

/** The same of the first repository that has the file. */
export async function firstText(repositories: readonly Repository[], path: string): Promise<string | undefined> {
  for (const repository of repositories) {
    const text = await ownText(repository, path);
    if (text !== undefined) return text;
  }
  return undefined;
}

function unusable(path: string, reason: string): UsageError {
  return new UsageError(`${path}: ${reason}`, 'put a text file there, or remove it');
}
