import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featurePlaces, NOWHERE } from '#history/feature-places.ts';

test('features are numbered in the order in which they come first, whatever their lowest bits, and however many', () => {
  const feature = fc.oneof(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.nat({ max: 2 ** 16 - 1 }).map((high) => high * 2 ** 16),
  );
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 3000, size: 'max' }), (features) => {
      const places = featurePlaces();
      const expected = [...new Set(features)];
      for (const one of features) places.add(one);
      expect([...places.features()]).toEqual(expected);
      expect(expected.map((one) => places.placeOf(one))).toEqual(expected.map((_, index) => index));
    }),
    { numRuns: 20 },
  );
});

test('what was not added, or was forgotten, has no place', () => {
  const places = featurePlaces();
  expect(places.placeOf(0)).toBe(NOWHERE);
  expect([places.add(1024), places.add(0), places.add(1024)]).toEqual([0, 1, 0]);
  places.clear();
  expect([places.size, places.placeOf(1024), places.add(7)]).toEqual([0, NOWHERE, 0]);
});
