import { join } from 'node:path';
import type { HistoryRange, Repository } from '#model/repository.ts';
import { type CommitAt, commitAt } from './commit.ts';
import { diskBelow } from './disk.ts';
import { RepositoryError } from './error.ts';
import { openFolder } from './folder.ts';
import { type Git, gitIn } from './git-process.ts';
import { type LeftOutList, leftOutList } from './left-out.ts';
import { MAXIMUM_PACKED_REFERENCES_BYTES } from './limits.ts';
import { linesOf } from './lines.ts';
import { type Listed, listedObject, readerOf, withinLimit } from './listing.ts';
import { folderName, type GitPlace, locate, MAXIMUM_CONFIG_BYTES } from './locate.ts';
import { commitsOf } from './log.ts';
import { peopleAt } from './mailmap.ts';
import { objectReader } from './objects.ts';
import { releasesOf } from './releases.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { storeKey } from './store-key.ts';
import { statusOf } from './text-file.ts';
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
  const leftOut = leftOutList();
  const scratch = makeScratch(place, leftOut);
  const git = gitIn(scratch);
  try {
    return await assemble({ place, options, scratch, git, leftOut });
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
  readonly leftOut: LeftOutList;
}

async function assemble({ place, options, scratch, git, leftOut }: Opening): Promise<Repository> {
  const disk = diskBelow(place.root);
  const fromDisk = place.kind === 'work-tree' && options.at === undefined;
  let truncated = scratch.boundary !== undefined;
  function cutHistory(why: string): void {
    truncated = true;
    leftOut.add(why);
  }
  sayUnreadable(place, leftOut);
  const { commit, broken } = await analysed({ place, options, git }, fromDisk);
  if (broken !== undefined) cutHistory(broken);
  else sayCommit(commit, leftOut);
  const all = fromDisk ? await listWorkTree({ place, git, disk, commit: commit?.id, leftOut }) : await listCommit(git, commit?.id, leftOut);
  const listing = withinLimit(all, leftOut);
  const objects = objectReader(git);
  return {
    ...namesOf(place, options.name),
    ...commitFields(commit),
    store: storeKey(place),
    get truncated() {
      return truncated;
    },
    leftOut: leftOut.lines,
    files: listing.map(({ file }) => file),
    read: readerOf(listing, { disk, objects }),
    ...(scratch.boundary === undefined ? {} : { boundary: scratch.boundary }),
    history: (range = wholeOf(commit)) => commitsOf(git, range, cutHistory),
    lines: (commits) => linesOf(git, commits),
    people: () => peopleAt(git, commit?.id),
    releases: (history) => releasesOf({ place, git, objects, leftOut, tip: commit?.id }, history),
    async close() {
      git.close();
      scratch.remove();
    },
  };
}

function wholeOf(commit: CommitAt | undefined): HistoryRange {
  return { from: commit === undefined ? [] : [commit.id], without: [] };
}

interface Analysed {
  readonly commit?: CommitAt | undefined;
  /** Why the commit could not be read. */
  readonly broken?: string;
}

/** A work tree whose commit is damaged still has its files: the answer is then given without a history. */
async function analysed({ place, options, git }: Pick<Opening, 'place' | 'options' | 'git'>, fromDisk: boolean): Promise<Analysed> {
  try {
    return { commit: await commitAt(place, git, options.at) };
  } catch (error) {
    if (fromDisk && error instanceof RepositoryError && error.code === 'broken-head') return { broken: error.message };
    throw error;
  }
}

function sayCommit(commit: CommitAt | undefined, leftOut: LeftOutList): void {
  if (commit === undefined) leftOut.add('There are no commits yet, so there is no history to read.');
  else if (commit.committedAt === undefined)
    leftOut.add('The date of the analysed commit is none between 1970 and 2100, so it was not used: give the day with --as-of.');
}

/** Files that git would read by name and that are none, or none of a size that anybody wrote. */
function sayUnreadable(place: GitPlace, leftOut: LeftOutList): void {
  const limits = { config: MAXIMUM_CONFIG_BYTES, 'packed-refs': MAXIMUM_PACKED_REFERENCES_BYTES };
  for (const [name, limit] of Object.entries(limits)) {
    const status = statusOf(join(place.commonDirectory, name));
    if (status !== undefined && !(status.isFile() && status.size <= limit))
      leftOut.add(`The file ${name} of the git directory is too large or no file: it was not read.`);
  }
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
  const entries = commit === undefined ? [] : await treeEntries(git, commit, leftOut);
  const absent = entries.filter((entry) => entry.kind !== 'submodule' && entry.size === undefined).length;
  if (absent > 0) leftOut.add(absentText(absent));
  return entries.map(listedObject);
}

/** A partial clone has the names of all files and the contents of some. */
function absentText(count: number): string {
  return count === 1
    ? 'The content of one file is not in this clone: only its name was read.'
    : `The contents of ${count} files are not in this clone: only their names were read.`;
}
