import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphNode } from '#model/repository.ts';
import type { Release } from '../../src/flow/first-release.ts';
import { releasedChanges } from '../../src/flow/released.ts';
import { classified } from '../support/commits.ts';

/** What people do with a repository, in the order in which they do it. */
const STEPS = ['commit', 'branch', 'merge', 'octopus', 'squash', 'rebase', 'pick', 'tag', 'tag-branch', 'tag-line', 'tag-again'] as const;
type Step = (typeof STEPS)[number];

interface Made extends GraphNode {
  /** Equal for a change and its copies on other lines: only the history that is made here knows it. */
  readonly change: number;
}

interface History {
  readonly made: Map<string, Made>;
  readonly releases: Release[];
  main: string;
  /** A line for releases, which only cherry-picks go to. */
  line: string | undefined;
  branches: string[][];
}

const HOUR = 3600;

interface Maker {
  make(this: void, parents: readonly string[], of?: Made): string;
  tag(this: void, commit: string | undefined, at?: number): void;
}

/** Each thing that is made is made an hour after the one before. */
function makerIn(history: History): Maker {
  let clock = HOUR;
  const now = (): number => (clock += HOUR);
  function make(parents: readonly string[], of?: Made): string {
    const id = `c${history.made.size}`;
    const at = now();
    const change = of?.change ?? history.made.size;
    const subject = parents.length > 1 ? `Merge into the main line ${id}` : (of?.subject ?? `feat: the thing number ${change}`);
    history.made.set(id, { id, parents, authored: of?.authored ?? at, committed: at, subject, change });
    return id;
  }
  function tag(commit: string | undefined, at = now()): void {
    if (commit !== undefined) history.releases.push({ commit, at, name: `v${history.releases.length}` });
  }
  return { make, tag };
}

function historyOf(steps: readonly Step[]): History {
  const history: History = { made: new Map(), releases: [], main: '', line: undefined, branches: [] };
  const { make, tag } = makerIn(history);
  const onto = (tip: string, ids: readonly string[]): string => ids.reduce((parent, id) => make([parent], history.made.get(id)), tip);
  const acts: Readonly<Record<Step, () => void>> = {
    commit: () => (history.main = make([history.main])),
    branch: () => {
      const first = make([history.main]);
      history.branches.push([first, make([first])]);
    },
    merge: () => {
      const [branch] = history.branches.splice(0, 1);
      if (branch !== undefined) history.main = make([history.main, branch.at(-1) ?? '']);
    },
    octopus: () => {
      const tips = history.branches.splice(0).map((branch) => branch.at(-1) ?? '');
      if (tips.length > 0) history.main = make([history.main, ...tips]);
    },
    squash: () => {
      if (history.branches.pop() !== undefined) history.main = make([history.main]);
    },
    rebase: () => (history.main = onto(history.main, history.branches.pop() ?? [])),
    pick: () => (history.line = onto(history.line ?? [...history.made.keys()][0] ?? '', [history.main])),
    tag: () => tag(history.main),
    'tag-branch': () => tag(history.branches.at(-1)?.at(-1)),
    'tag-line': () => tag(history.line),
    'tag-again': () => tag(history.releases.at(-1)?.commit, history.releases.at(-1)?.at),
  };
  history.main = make([]);
  for (const step of steps) acts[step]();
  return history;
}

function reachedFrom(made: ReadonlyMap<string, Made>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(made.get(id)?.parents ?? []));
  }
  return found;
}

/** The slow way: of each change of the main line, the earliest release that holds it or a copy of it. */
function bruteForce({ made, releases }: History, line: readonly Made[]): ReadonlyMap<string, number | undefined> {
  const held = releases.map(({ commit, at }) => {
    const changes = [...reachedFrom(made, [commit])].flatMap((id) => made.get(id)?.change ?? []);
    return { at, changes: new Set(changes) };
  });
  return new Map(
    line.map(({ id, change }) => {
      const times = held.filter(({ changes }) => changes.has(change)).map(({ at }) => at);
      return [id, times.length === 0 ? undefined : Math.min(...times)];
    }),
  );
}

interface Found {
  readonly line: readonly Made[];
  readonly times: ReadonlyMap<string, number | undefined>;
  /** How many of them came to users by a copy. */
  readonly byCopy: number;
}

/** What the product finds. */
function found(history: History): Found {
  const onMain = reachedFrom(history.made, [history.main]);
  const tagged = reachedFrom(
    history.made,
    history.releases.map(({ commit }) => commit),
  );
  const newestFirst = [...history.made.values()].reverse();
  const main = newestFirst.filter(({ id }) => onMain.has(id));
  const beside = newestFirst.filter(({ id }) => tagged.has(id) && !onMain.has(id));
  const line = main.filter(({ parents }) => parents.length < 2);
  const changes = line.map(({ id }) => classified(id, ['a.ts'], { class: 'value' }));
  const released = releasedChanges({ groups: [{ releases: history.releases }], changes, line: main, beside, prefix: '' });
  const byCopy = released.filter(({ backported }) => backported).length;
  return { line, times: new Map(released.map(({ commit, release }) => [commit.id, release?.at])), byCopy };
}

test.each([
  ['rebases', STEPS.filter((step) => step !== 'pick')],
  ['cherry-picks', STEPS.filter((step) => step !== 'rebase')],
  ['both', STEPS],
])('with merges, octopuses, squashes, tags anywhere and %s, each change has its earliest release', (_, allowed) => {
  let copied = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...allowed), { minLength: 15, maxLength: 60 }), (steps) => {
      const history = historyOf(steps);
      const { line, times, byCopy } = found(history);
      expect(times).toEqual(bruteForce(history, line));
      copied += byCopy;
    }),
    { numRuns: 300, seed: 4 },
  );
  expect(copied).toBeGreaterThan(20);
});

test('a branch that was tagged before it was rebased was with users then; a squash is a change of its own', () => {
  const times = (steps: readonly Step[]): readonly (number | undefined)[] => [...found(historyOf(steps)).times.values()];
  // Newest first: two commits of the branch, then the first of all. The second tag comes after the rebase.
  expect(times(['branch', 'tag-branch', 'rebase', 'tag']).map((at) => (at ?? 0) / HOUR)).toEqual([5, 5, 5]);
  expect(times(['branch', 'tag-branch', 'squash', 'tag']).map((at) => (at ?? 0) / HOUR)).toEqual([7, 5]);
});
