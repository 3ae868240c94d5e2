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
  const found = new Map<string, Found>();
  const missing = new Set<string>();
  const open: string[] = [];
  function meet(id: string): Found | undefined {
    const before = found.get(id);
    if (before !== undefined) return before;
    const commit = known.get(id);
    if (commit === undefined) {
      missing.add(id);
      return undefined;
    }
    const one = { commit: boundary.has(id) ? cutOff(commit) : commit, children: 0, passed: false };
    found.set(id, one);
    open.push(id);
    return one;
  }
  meet(tip);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const parent of found.get(id)?.commit.parents ?? []) {
      const one = meet(parent);
      if (one !== undefined) one.children += 1;
    }
  }
  return { commits: childrenFirst(found), missing: [...missing].sort() };
}

interface Found {
  readonly commit: Commit;
  /** Those that are still to come. */
  children: number;
  /** Its turn by date is over. */
  passed: boolean;
}

/** What it changed could be told only beside its parents, which are not there. */
function cutOff(commit: Commit): Commit {
  const { touchesLeftOut: _touchesLeftOut, ...known } = commit;
  return { ...known, parents: [], touches: [] };
}

function byDate(one: Commit, other: Commit): number {
  return other.committed - one.committed || (one.id < other.id ? -1 : 1);
}

function childrenFirst(found: ReadonlyMap<string, Found>): readonly Commit[] {
  const ordered: Commit[] = [];
  function release(first: Found): void {
    const open = [first];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      ordered.push(one.commit);
      for (const id of one.commit.parents) {
        const parent = found.get(id);
        if (parent === undefined) continue;
        parent.children -= 1;
        if (parent.children === 0 && parent.passed) open.push(parent);
      }
    }
  }
  for (const one of [...found.values()].sort((left, right) => byDate(left.commit, right.commit))) {
    if (one.children === 0) release(one);
    else one.passed = true;
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
