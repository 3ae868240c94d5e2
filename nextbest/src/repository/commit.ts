import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validSeconds } from './dates.ts';
import { RepositoryError } from './error.ts';
import type { Git } from './git-process.ts';
import type { GitPlace } from './locate.ts';
import { packedBefore } from './packed-references.ts';
import { headId, resolvable } from './references.ts';
import { statusOf } from './text-file.ts';

export interface CommitAt {
  readonly id: string;
  /** ISO 8601 in UTC; undefined when the commit's date is none between 1970 and 2100. */
  readonly committedAt: string | undefined;
}

/** The commit to analyse; undefined before the first one. Throws RepositoryError when a revision is asked for that is not there. */
export async function commitAt(place: GitPlace, git: Git, at: string | undefined): Promise<CommitAt | undefined> {
  const head = at === undefined ? headId(place) : undefined;
  if (at === undefined && head === undefined) return absentHead(place);
  const wanted = at === undefined ? `${head}^{commit}` : resolvable(place, at);
  if (wanted === undefined) throw unknownRevision(place);
  try {
    return parseCommit(await git.text(['log', '-1', '--format=%H %ct', '--end-of-options', wanted, '--']));
  } catch (error) {
    if (error instanceof RepositoryError && error.code === 'git-failed') throw at === undefined ? brokenHead() : unknownRevision(place);
    throw error;
  }
}

function parseCommit(line: string): CommitAt {
  const [id = '', seconds = ''] = line.trim().split(' ');
  const valid = validSeconds(seconds);
  return { id, committedAt: valid === undefined ? undefined : new Date(valid * 1000).toISOString() };
}

/** No commit yet is no error; a bare clone whose HEAD names the wrong branch is one that its owner can mend. */
function absentHead(place: GitPlace): undefined {
  if (place.kind === 'bare' && hasBranches(place)) {
    throw new RepositoryError('unknown-revision', 'HEAD names a branch that is not there.', 'Say which branch to read with --at.');
  }
  return undefined;
}

function unknownRevision(place: GitPlace): RepositoryError {
  if (!hasBranches(place) && headId(place) === undefined) {
    return new RepositoryError('no-commits', 'There are no commits yet, so there is no revision to look at.', 'Leave out --at.');
  }
  return new RepositoryError(
    'unknown-revision',
    'There is no such revision here, or it could be several.',
    'Give a branch, a tag or a commit id that is in this clone.',
  );
}

function brokenHead(): RepositoryError {
  return new RepositoryError(
    'broken-head',
    'The commit that HEAD names cannot be read.',
    'Run `git fsck` in the repository, or give a fresh clone.',
  );
}

function hasBranches(place: GitPlace): boolean {
  if ([' refs/heads/', ' refs/remotes/'].some((start) => packedBefore(place, start) !== undefined)) return true;
  const heads = join(place.commonDirectory, 'refs', 'heads');
  return statusOf(heads)?.isDirectory() === true && readdirSync(heads).length > 0;
}
