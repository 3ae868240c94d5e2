import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphNode } from '#model/repository.ts';
import { releasedChanges } from '../../src/flow/released.ts';

interface Step {
  readonly kind: 'commit' | 'squash' | 'merge' | 'pick' | 'side' | 'tag' | 'side-tag';
  readonly hours: number;
  readonly chosen: number;
}

interface Told {
  readonly line: readonly GraphNode[];
  readonly beside: readonly GraphNode[];
  readonly releases: readonly { readonly commit: string; readonly at: number; readonly name: string }[];
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('commit', 'commit', 'squash', 'merge', 'pick', 'side', 'tag', 'side-tag'),
    // Negative hours are clocks that are wrong.
    hours: fc.integer({ min: -5, max: 40 }),
    chosen: fc.nat({ max: 1000 }),
  }),
  { minLength: 5, maxLength: 60 },
);

/** Plays steps on a main line and on release lines beside it: squashed requests, merges of release lines back (octopus among them), copies, tags on any of them, two on one commit. */
function play(told: readonly Step[]): Told {
  const line: GraphNode[] = [{ id: 'root', parents: [], authored: 1e9, committed: 1e9, subject: 'feat: the beginning of everything' }];
  const beside: GraphNode[] = [];
  const releases: { commit: string; at: number; name: string }[] = [];
  let now = 1e9;
  const pick = <T>(all: readonly T[], chosen: number): T | undefined => all[chosen % Math.max(1, all.length)];
  for (const [at, { kind, hours, chosen }] of told.entries()) {
    now += hours * 3600;
    const tip = line.at(-1)?.id ?? '';
    const dates = { authored: now - 3600, committed: now };
    const onSide = pick([...beside, ...line], chosen)?.id ?? tip;
    if (kind === 'commit') line.push({ id: `m${at}`, parents: [tip], ...dates, subject: `feat: change number ${at}` });
    else if (kind === 'squash') line.push({ id: `m${at}`, parents: [tip], ...dates, subject: `A change request (#${at})` });
    else if (kind === 'merge') {
      const others = [pick(beside, chosen), pick(beside, chosen + 1)].flatMap((one) => (one === undefined ? [] : [one.id]));
      line.push({ id: `m${at}`, parents: [tip, ...new Set(others)], ...dates, subject: `Merge number ${at} into the main line` });
    } else if (kind === 'side') beside.push({ id: `s${at}`, parents: [onSide], ...dates, subject: `fix: only here, number ${at}` });
    else if (kind === 'pick') beside.push({ id: `s${at}`, parents: [onSide], ...dates, subject: pick(line, chosen)?.subject ?? '' });
    else releases.push({ commit: kind === 'tag' ? (pick(line, chosen)?.id ?? tip) : onSide, at: now, name: `v${at}` });
  }
  const reached = reachable([...line, ...beside], line.at(-1)?.id ?? '');
  const all = [...line, ...beside];
  return { line: all.filter(({ id }) => reached.has(id)), beside: all.filter(({ id }) => !reached.has(id)), releases };
}

function reachable(nodes: readonly GraphNode[], from: string): Set<string> {
  const parents = new Map(nodes.map((one) => [one.id, one.parents]));
  const reached = new Set([from]);
  for (const id of reached) for (const parent of parents.get(id) ?? []) reached.add(parent);
  return reached;
}

/** The slow way: for every change every release, by reachability, of itself and of every commit beside the line with its subject, where no other of the line has that. */
function bruteForce({ line, beside, releases }: Told): readonly (readonly [string, number | undefined, boolean])[] {
  const nodes = [...line, ...beside];
  const held = new Map(releases.map(({ commit }) => [commit, reachable(nodes, commit)]));
  const first = (id: string): number | undefined =>
    releases
      .filter(({ commit }) => held.get(commit)?.has(id) === true)
      .map(({ at }) => at)
      .sort((a, b) => a - b)[0];
  return line.map((change) => {
    const own = first(change.id);
    const copied = line.filter(({ subject }) => subject === change.subject).length === 1 ? beside : [];
    const copies = copied.filter(({ subject }) => subject === change.subject).flatMap(({ id }) => first(id) ?? []);
    const [earlier] = copies.filter((at) => at >= change.authored && at < (own ?? Number.POSITIVE_INFINITY)).sort((a, b) => a - b);
    return [change.id, earlier ?? own, earlier !== undefined] as const;
  });
}

test('every change of a history with squashes, merges, copies and odd clocks has the release that a search over everything finds', () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      const told = play(drawn);
      const changes = told.line.map(({ id, authored, committed }) => ({ ...blank, id, at: authored, committed }));
      const found = releasedChanges({ groups: [{ releases: told.releases }], changes, line: told.line, beside: told.beside, prefix: '' });
      const merges = new Set(told.line.filter(({ parents }) => parents.length > 1).map(({ id }) => id));
      const seen = found.map(({ commit, release, backported }) => [commit.id, release?.at, backported] as const);
      expect(seen.filter(([id]) => !merges.has(id))).toEqual(bruteForce(told).filter(([id]) => !merges.has(id)));
    }),
    { numRuns: 300, seed: 7 },
  );
});

const blank = { class: 'value', confidence: 1, by: 'prefix', bot: false, author: 'a', paths: ['a'], topic: '' } as const;
