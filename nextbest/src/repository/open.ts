import type { Repository } from '#model/repository.ts';
import { type CommitAt, commitAt } from './commit.ts';
import { diskBelow } from './disk.ts';
import { RepositoryError } from './error.ts';
import { openFolder } from './folder.ts';
import { type Git, gitIn } from './git-process.ts';
import { type LeftOutList, leftOutList } from './left-out.ts';
import { type Listed, listedObject, readerOf, withinLimit } from './listing.ts';
import { folderName, type GitPlace, locate } from './locate.ts';
import { commitsOf } from './log.ts';
import { objectReader } from './objects.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { treeEntries } from './tree.ts';
import { remoteName, webAddress } from './web-address.ts';
import { listWorkTree } from './work-tree.ts';

export interface OpenOptions {
  /** A branch, a tag, a commit id or an abbreviated one, with steps such as `~2`: read from git objects, not from disk. */
  readonly at?: string;
  readonly name?: string;
}

/**
 * Opens what is at a path: a git work tree as it lies on disk, a bare git directory, either of them at a revision, or a
 * plain folder. Nothing of it is executed and its git configuration is never obeyed. Throws RepositoryError. `close` it.
 */
export async function openRepository(path: string, options: OpenOptions = {}): Promise<Repository> {
  const place = locate(path);
  if (place.kind !== 'folder') return openGit(place, options);
  if (options.at === undefined) return openFolder(place, options.name ?? folderName(place));
  throw new RepositoryError(
    'no-commits',
    'There is no git history here, so there is no revision to look at.',
    'Leave out --at, or give a git repository.',
  );
}

async function openGit(place: GitPlace, options: OpenOptions): Promise<Repository> {
  const scratch = makeScratch(place);
  const git = gitIn(scratch);
  try {
    return await assemble({ place, options, scratch, git });
  } catch (error) {
    git.close();
    scratch.remove();
    throw error;
  }
}

interface Opening {
  readonly place: GitPlace;
  readonly options: OpenOptions;
  readonly scratch: Scratch;
  readonly git: Git;
}

async function assemble({ place, options, scratch, git }: Opening): Promise<Repository> {
  const leftOut = leftOutList();
  const disk = diskBelow(place.root);
  const commit = await commitAt(place, git, options.at);
  if (commit === undefined) leftOut.add('There are no commits yet, so there is no history to read.');
  const fromDisk = place.kind === 'work-tree' && options.at === undefined;
  const all = fromDisk ? await listWorkTree({ place, git, disk, commit: commit?.id, leftOut }) : await listCommit(git, commit?.id, leftOut);
  const listing = withinLimit(all, leftOut);
  let truncated = scratch.shallow;
  function cutHistory(): void {
    truncated = true;
    leftOut.add('The history could not be read to its end: some of its objects are not in this clone.');
  }
  return {
    ...namesOf(place, options.name),
    ...commitFields(commit),
    get truncated() {
      return truncated;
    },
    leftOut: leftOut.lines,
    files: listing.map(({ file }) => file),
    read: readerOf(listing, { disk, objects: objectReader(git) }),
    history: () => commitsOf(git, commit?.id, cutHistory),
    async close() {
      git.close();
      scratch.remove();
    },
  };
}

function commitFields(commit: CommitAt | undefined): Pick<Repository, 'commit' | 'committedAt'> {
  if (commit === undefined) return {};
  return commit.committedAt === undefined ? { commit: commit.id } : { commit: commit.id, committedAt: commit.committedAt };
}

function namesOf(place: GitPlace, name: string | undefined): Pick<Repository, 'name' | 'webAddress'> {
  const remote = place.config.get('remote.origin.url');
  const address = webAddress(remote);
  return { name: name ?? remoteName(remote) ?? folderName(place), ...(address === undefined ? {} : { webAddress: address }) };
}

async function listCommit(git: Git, commit: string | undefined, leftOut: LeftOutList): Promise<readonly Listed[]> {
  const entries = commit === undefined ? [] : await treeEntries(git, commit);
  const absent = entries.filter((entry) => entry.kind !== 'submodule' && entry.size === undefined).length;
  if (absent > 0) leftOut.add(`Files without content in this clone (partial clone), of which only the name was read: ${absent}.`);
  return entries.map(listedObject);
}
