import type { Cache } from '#model/cache.ts';
import type { Commit, Repository } from '#model/repository.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { classify } from './classify.ts';
import { topicOf } from './topic.ts';

/** More touched files than this is a move, a vendored tree or a reformat, and says nothing about one component. */
const SWEEPING_FILES = 200;

export interface WorkRequest {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  /** Called with the number of commits read so far. */
  readonly progress?: (commits: number) => void;
}

/** All commits of all repositories, newest first, each with what it was for. Commits of known tips come from the cache. */
export async function readWork(request: WorkRequest): Promise<Work> {
  const several = request.repositories.length > 1;
  const commits: ClassifiedCommit[] = [];
  for (const repository of request.repositories) {
    const prefix = several ? `${repository.name}:` : '';
    for (const commit of await commitsOf(repository, request)) commits.push(classified(commit, prefix));
  }
  commits.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return { commits, truncated: request.repositories.some((repository) => repository.truncated), ...windowOf(commits) };
}

async function commitsOf(repository: Repository, { cache, progress }: WorkRequest): Promise<readonly Commit[]> {
  const key = keyOf(repository);
  if (key === undefined) return [];
  const known = cache.history(key);
  if (known !== undefined) return known;
  const commits: Commit[] = [];
  for await (const commit of repository.history()) {
    commits.push(commit);
    if (commits.length % 1000 === 0) progress?.(commits.length);
  }
  // A git log that ended early leaves the repository marked as cut: such a history must not pass for the whole one next time.
  if (key === keyOf(repository)) cache.keepHistory(key, commits);
  return commits;
}

function keyOf({ commit, truncated }: Repository): string | undefined {
  return commit === undefined || !truncated ? commit : `${commit}:shallow`;
}

function classified(commit: Commit, prefix: string): ClassifiedCommit {
  const verdict = classify(commit);
  const sweeping = commit.touches.length > SWEEPING_FILES;
  const paths = sweeping ? [] : commit.touches.map(({ path }) => prefix + path);
  return { id: commit.id, at: commit.authored, ...verdict, bot: commit.bot, author: commit.author, paths, topic: topicOf(commit.subject) };
}

function windowOf(commits: readonly ClassifiedCommit[]): Pick<Work, 'window'> {
  const newest = commits[0];
  const oldest = commits.at(-1);
  if (newest === undefined || oldest === undefined) return {};
  return { window: { from: isoDay(oldest.at), to: isoDay(newest.at) } };
}

function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
