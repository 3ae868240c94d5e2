import type { Commit, Repository, RepositoryFile } from '../../../nextbest/src/model/repository.ts';
import { openRepository } from '../../../nextbest/src/repository/open.ts';

const YEAR_SECONDS = 365 * 86_400;

/** A repository's commits and its main line, newest first. */
export interface History {
  readonly path: string;
  readonly name: string;
  readonly commits: readonly Commit[];
  readonly byId: ReadonlyMap<string, Commit>;
  readonly mainLine: readonly Commit[];
  /** Unix seconds of the newest commit of the main line. */
  readonly last: number;
}

export async function readHistory(path: string, name: string): Promise<History> {
  const repository = await openRepository(path, { name });
  try {
    const commits: Commit[] = [];
    for await (const commit of repository.history()) commits.push(commit);
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    const mainLine = firstParents(byId, repository.commit);
    return { path, name, commits, byId, mainLine, last: mainLine[0]?.committed ?? 0 };
  } finally {
    await repository.close();
  }
}

function firstParents(byId: ReadonlyMap<string, Commit>, tip: string | undefined): Commit[] {
  const line: Commit[] = [];
  for (let commit = byId.get(tip ?? ''); commit !== undefined; commit = byId.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}

/** The tip of the main line so many years before its end; undefined when it had not begun. */
export function tipBefore({ mainLine, last }: History, years: number): Commit | undefined {
  return mainLine.find(({ committed }) => committed <= last - years * YEAR_SECONDS);
}

/** Ids of a commit and of all that it reaches: what somebody could know who stood there. */
export function reachedFrom({ byId }: History, tip: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [tip];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = byId.get(id);
    if (commit === undefined || seen.has(id)) continue;
    seen.add(id);
    open.push(...commit.parents);
  }
  return seen;
}

/** The files of one commit. */
export async function filesAt({ path, name }: History, tip: string): Promise<readonly RepositoryFile[]> {
  const repository = await openRepository(path, { name, at: tip });
  try {
    return repository.files.filter(({ kind }) => kind === 'file');
  } finally {
    await repository.close();
  }
}

/** A repository as it stood at a tip, for the product's own reading of its work. */
export function standingAt({ name }: History, files: readonly RepositoryFile[], commits: readonly Commit[]): Repository {
  const commit = commits[0]?.id;
  return {
    name,
    ...(commit === undefined ? {} : { commit }),
    truncated: false,
    leftOut: [],
    files,
    async *read() {
      // Only its history is asked for.
    },
    async *history() {
      yield* commits;
    },
    releases: () => Promise.resolve({ tags: [], branches: [], nodes: [] }),
    close: () => Promise.resolve(),
  };
}
