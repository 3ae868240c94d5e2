import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstReleases, graphOf, type Release } from '../../src/flow/first-release.ts';

interface Drawn {
  readonly nodes: readonly {
    readonly id: string;
    readonly parents: readonly string[];
    readonly authored: number;
    readonly committed: number;
  }[];
  readonly releases: readonly Release[];
}

/** Histories with several roots, side lines and merges of up to four parents; tags on any commit, several on one, of one date, of commits that are not there. */
const histories: fc.Arbitrary<Drawn> = fc
  .array(fc.array(fc.nat({ max: 60 }), { maxLength: 4 }), { minLength: 1, maxLength: 60 })
  .chain((drawn) => {
    const nodes = drawn.map((parents, at) => ({
      id: `c${at}`,
      // A number beyond the commits so far is a parent that this clone does not hold.
      parents: [...new Set(parents)].map((parent) => (parent < at ? `c${parent}` : `absent${parent}`)),
      authored: 0,
      committed: 0,
    }));
    const release = fc.record({
      commit: fc.nat({ max: drawn.length }).map((at) => `c${at}`),
      at: fc.nat({ max: 9 }),
      name: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    return fc.array(release, { maxLength: 12 }).map((releases) => ({ nodes, releases }));
  });

/** The slow way: for every commit and every release, whether one reaches the other. */
function bruteForce({ nodes, releases }: Drawn): ReadonlyMap<string, readonly [number, string]> {
  const parents = new Map(nodes.map((node) => [node.id, node.parents]));
  function reaches(from: string, to: string): boolean {
    return from === to ? parents.has(to) : (parents.get(from) ?? []).some((parent) => reaches(parent, to));
  }
  const found = new Map<string, readonly [number, string]>();
  for (const { id } of nodes) {
    const holding = releases.filter(({ commit }) => parents.has(commit) && reaches(commit, id));
    const [first] = holding.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
    if (first !== undefined) found.set(id, [first.at, first.name]);
  }
  return found;
}

test('the walk finds for every commit the earliest-dated release that reaches it', () => {
  fc.assert(
    fc.property(histories, (drawn) => {
      const found = firstReleases(graphOf(drawn.nodes), drawn.releases);
      expect(new Map([...found].map(([id, { at, name }]) => [id, [at, name]]))).toEqual(bruteForce(drawn));
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('a line of a hundred thousand commits is walked without recursion', () => {
  const nodes = Array.from({ length: 100_000 }, (_, at) => ({
    id: `${at}`,
    parents: at === 0 ? [] : [`${at - 1}`],
    authored: 0,
    committed: 0,
  }));
  const found = firstReleases(graphOf(nodes), [{ commit: '99999', at: 1, name: 'v1' }]);
  expect(found.size).toBe(100_000);
});
