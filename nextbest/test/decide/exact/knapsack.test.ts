import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, optionsOf } from '#decide/options.ts';
import { pack } from '#decide/pack.ts';
import { groupsOf } from '#decide/prerequisites.ts';

function item(id: string, value: number, size: number, rest: Partial<Item> = {}): Item {
  return { id, value, size, requires: [], excludes: [], ...rest };
}

function packed(items: readonly Item[], capacity: number): string[] {
  const pairs = items.flatMap(({ id, requires, excludes }) => [...requires, ...excludes].map((other): [string, string] => [id, other]));
  const ids = pack(
    groupsOf(items, pairs).map((group) => optionsOf(group, capacity)),
    capacity,
  );
  return ids.sort();
}

function valueOf(items: readonly Item[], ids: readonly string[]): number {
  return items.filter(({ id }) => ids.includes(id)).reduce((sum, { value }) => sum + value, 0);
}

test('A5: within 10 the best is 115; what gains most per hour first would bring 100', () => {
  const items = [item('a', 60, 5), item('b', 55, 5), item('c', 100, 8)];
  expect(packed(items, 10)).toEqual(['a', 'b']);
  expect(valueOf(items, packed(items, 10))).toBe(115);
});

test('nothing is taken without what it requires, nor beside what it excludes', () => {
  const items = [
    item('enabler', -5, 2),
    item('later', 50, 3, { requires: ['enabler'] }),
    item('one', 20, 2),
    item('other', 25, 3, { excludes: ['one'] }),
  ];
  expect(packed(items, 10)).toEqual(['enabler', 'later', 'other']);
  expect(packed(items, 4)).toEqual(['other']);
});

test('no set that is possible brings more', () => {
  const some = fc
    .array(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: 0, max: 9 }), fc.option(fc.nat(7)), fc.boolean()), { maxLength: 7 })
    .map((all) =>
      all.map(([value, size, other, needs], index) => {
        const pair = other === null || other >= index ? [] : [`i${other}`];
        return item(`i${index}`, value, size, needs ? { requires: pair } : { excludes: pair });
      }),
    );
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 25 }), (items, capacity) => {
      let best = 0;
      for (let set = 0; set < 2 ** items.length; set += 1) {
        const taken = items.filter((_, index) => (set & (1 << index)) !== 0);
        const ids = taken.map(({ id }) => id);
        const possible =
          taken.reduce((sum, { size }) => sum + size, 0) <= capacity &&
          taken.every(({ requires, excludes }) => requires.every((id) => ids.includes(id)) && !excludes.some((id) => ids.includes(id)));
        if (possible) best = Math.max(best, valueOf(items, ids));
      }
      expect(valueOf(items, packed(items, capacity))).toBe(best);
    }),
    { numRuns: 200 },
  );
});

test('of a large group as much is taken as may follow one after the other', () => {
  const chain = Array.from({ length: 20 }, (_, index) => item(`i${10 + index}`, 5, 1, index === 0 ? {} : { requires: [`i${9 + index}`] }));
  expect(packed(chain, 7)).toHaveLength(7);
});
