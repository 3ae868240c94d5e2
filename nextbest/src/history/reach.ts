import type { Commit } from '#model/repository.ts';

export interface Reached {
  /** Newest first, and no commit before one that it is a parent of. */
  readonly commits: readonly Commit[];
  /** What they name as parents, or the tip itself, and is not known. */
  readonly missing: readonly string[];
}

export interface Start {
  readonly tip: string;
  /** Commits without parents here: see `Repository.boundary`. */
  readonly boundary: ReadonlySet<string>;
}

/**
 * The commits that a tip reaches among the known ones. By the date of the committer, then by id, whatever order they were read in; a commit that is
 * dated before its parent comes before it all the same, as `git log --date-order` has it.
 */
export function reach(known: ReadonlyMap<string, Commit>, { tip, boundary }: Start): Reached {
  const children = new Map<string, number>([[tip, 0]]);
  const found: Commit[] = [];
  const missing: string[] = [];
  const open = [tip];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = known.get(id);
    if (commit === undefined) missing.push(id);
    else found.push(boundary.has(id) ? cutOff(commit) : commit);
    if (commit === undefined || boundary.has(id)) continue;
    for (const parent of commit.parents) {
      const before = children.get(parent);
      if (before === undefined) open.push(parent);
      children.set(parent, (before ?? 0) + 1);
    }
  }
  return { commits: childrenFirst(found.sort(byDate), children), missing: missing.sort() };
}

/** What it changed could be told only beside its parents, which are not there. */
function cutOff(commit: Commit): Commit {
  const { touchesLeftOut: _touchesLeftOut, ...known } = commit;
  return { ...known, parents: [], touches: [] };
}

function byDate(one: Commit, other: Commit): number {
  return other.committed - one.committed || (one.id < other.id ? -1 : 1);
}

/** `waiting`: how many children of each commit are still to come. */
function childrenFirst(byDateDown: readonly Commit[], waiting: Map<string, number>): readonly Commit[] {
  const passed = new Map<string, Commit>();
  const ordered: Commit[] = [];
  function release(first: Commit): void {
    const open = [first];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
      ordered.push(commit);
      for (const parent of commit.parents) {
        const left = (waiting.get(parent) ?? 0) - 1;
        waiting.set(parent, left);
        const late = left === 0 ? passed.get(parent) : undefined;
        if (late !== undefined) open.push(late);
      }
    }
  }
  for (const commit of byDateDown) {
    if (waiting.get(commit.id) === 0) release(commit);
    else passed.set(commit.id, commit);
  }
  return ordered;
}

/** Commits at most that git is told to leave out: one line of history has one newest commit. */
const MAXIMUM_HEADS = 500;

/** The known commits that no known commit has as a parent, newest first: with what they reach they are all that is known. */
export function headsOf(known: ReadonlyMap<string, Commit>): readonly string[] {
  const parents = new Set<string>();
  for (const commit of known.values()) for (const parent of commit.parents) parents.add(parent);
  const heads = [...known.values()].filter(({ id }) => !parents.has(id)).sort(byDate);
  return heads.slice(0, MAXIMUM_HEADS).map(({ id }) => id);
}

/** The same of the commits of which all that they reach is known. */
export function wholeHeadsOf(known: ReadonlyMap<string, Commit>): readonly string[] {
  const childrenOf = new Map<string, string[]>();
  for (const { id, parents } of known.values())
    for (const parent of parents) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
  const broken = new Set<string>();
  const open = [...childrenOf.keys()].filter((id) => !known.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (broken.has(id)) continue;
    broken.add(id);
    open.push(...(childrenOf.get(id) ?? []));
  }
  return headsOf(new Map([...known].filter(([id]) => !broken.has(id))));
}
