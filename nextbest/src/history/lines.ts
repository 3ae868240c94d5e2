import type { ChangedLines, CommitLines, Lines } from '#model/lines.ts';
import { type OwnersOf, remembered } from '#model/owners.ts';
import type { Repository } from '#model/repository.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import type { Work } from '#model/work.ts';

export interface LinesQuestion {
  readonly repositories: readonly Repository[];
  readonly work: Work;
  /** ISO date. */
  readonly asOf: string;
  readonly owners: OwnersOf;
}

export interface LinesFound {
  readonly all: ChangedLines;
  /** By the id of a component; by the paths that the files had at the time. A file of two components counts for each of them. */
  readonly byComponent: ReadonlyMap<string, Lines>;
}

/** Lines that commits of people, merges left out, added and removed in the last 12 months: of no other commit contents are read. */
export async function changedLines({ repositories, work, asOf, owners }: LinesQuestion): Promise<LinesFound> {
  const sums = linesSum(remembered(owners));
  const year = yearOfPeople(work, asOf);
  let asked = 0;
  for (const repository of repositories) {
    const { name, boundary } = repository;
    const own = (work.graphs.get(name) ?? []).filter(({ id }) => year.has(id)).map(({ id }) => id);
    asked += own.length;
    // Where a clone is cut, a commit looks as if it had added all that there is.
    const whole = own.filter((id) => boundary?.has(id) !== true);
    for await (const commit of repository.lines?.(whole) ?? []) sums.add(commit, work.graphs.size > 1 ? `${name}:` : '');
  }
  return sums.total(asked);
}

function yearOfPeople({ commits }: Work, asOf: string): ReadonlySet<string> {
  const end = endOfDay(asOf);
  return new Set(commits.filter(({ bot, at }) => !bot && at <= end && at > end - YEAR_SECONDS).map(({ id }) => id));
}

interface LinesSum {
  add(commit: CommitLines, prefix: string): void;
  total(asked: number): LinesFound;
}

function linesSum(owners: OwnersOf): LinesSum {
  const byComponent = new Map<string, Lines>();
  let all: Lines = { added: 0, removed: 0 };
  let commits = 0;
  function add({ files }: CommitLines, prefix: string): void {
    commits += 1;
    for (const file of files) {
      all = sum(all, file);
      for (const id of owners(prefix + file.path)) byComponent.set(id, sum(byComponent.get(id) ?? { added: 0, removed: 0 }, file));
    }
  }
  return { add, total: (asked) => ({ all: { ...all, commits, notCounted: asked - commits }, byComponent }) };
}

function sum(one: Lines, other: Lines): Lines {
  return { added: one.added + other.added, removed: one.removed + other.removed };
}
