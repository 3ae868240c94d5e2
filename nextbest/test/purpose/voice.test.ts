import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placementsIn } from '#purpose/placements.ts';
import { parseWorkshop } from '#purpose/workshop.ts';

const WORKSHOP = '.nextbest/workshop.yaml';
const MAP = '.nextbest/map.owm';

test('marks and inertia, each with its line', () => {
  const text =
    'slowsUsDown:\n  - component: service:rabbitmq\n    says: restarts\ninertia:\n  - { component: api, says: we cannot rewrite it }\n';
  expect(parseWorkshop(text, WORKSHOP)).toEqual({
    slowedBy: [{ component: 'service:rabbitmq', says: 'restarts', place: { path: WORKSHOP, line: 2 } }],
    inertia: [{ component: 'api', says: 'we cannot rewrite it', place: { path: WORKSHOP, line: 5 } }],
  });
  expect(parseWorkshop('', WORKSHOP)).toEqual({ slowedBy: [], inertia: [] });
});

test('inertia without a word, and a key that nobody knows', () => {
  expect(() => parseWorkshop('inertia:\n  - component: api\n', WORKSHOP)).toThrow(/workshop\.yaml:2: inertia\.0\.says/);
  expect(() => parseWorkshop('slowsDown: []\n', WORKSHOP)).toThrow(/workshop\.yaml:1: slowsDown: no such key is known/);
});

test('placements by the ids above each element, else by its name', () => {
  const text = `title What it is made of
// deployable:api deployable:worker
component api [0.90, 0.45]
// a note with https://example.com in it
component Redis [0.5, 0.72] label [-10, 4]

anchor shopper [0.95, 0.63]
api->Redis
evolve Redis 0.9
component outside [0.5, 1.2]
component broken [0.5
component`;
  const at = (line: number) => ({ path: MAP, line });
  expect(placementsIn(text, MAP)).toEqual([
    { component: 'deployable:api', evolution: 0.45, place: at(3) },
    { component: 'deployable:worker', evolution: 0.45, place: at(3) },
    { component: 'Redis', evolution: 0.72, place: at(5) },
  ]);
});

test('whatever a map file holds, placements lie between 0 and 1', () => {
  const word = fc.constantFrom('component', ' ', 'a', '[', ']', ',', '0.5', '1e9', '-1', '//', 'service:x', '\n', 'NaN', 'label');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      for (const { evolution, component } of placementsIn(words.join(' '), MAP)) {
        expect(evolution).toBeGreaterThanOrEqual(0);
        expect(evolution).toBeLessThanOrEqual(1);
        expect(component).not.toBe('');
      }
    }),
  );
});
