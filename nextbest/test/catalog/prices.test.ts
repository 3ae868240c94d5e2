import { expect, test } from 'vitest';
import { PRICE_UNITS } from '#model/price.ts';
import { allLadders, allTechnologies, camelCase, ISO_DATE, priceFiles } from './load.ts';

const files = await priceFiles();
const prices = files.flatMap(({ exported }) => exported.flatMap(([, prices]) => prices));

test('each file of prices is named after the technology that its prices are of, and no price stands twice', () => {
  for (const { file, exported } of files) {
    expect(exported.map(([name]) => name)).toEqual([camelCase(file)]);
    for (const { id } of exported.flatMap(([, prices]) => prices)) expect(id).toMatch(new RegExp(`^${file}/[a-z0-9]+(-[a-z0-9]+)*$`));
  }
  expect(new Set(prices.map(({ id }) => id)).size).toBe(prices.length);
});

test('every price is a sum above nothing, for a unit, in a region, with a source and a date', () => {
  for (const { id, usd, unit, region, says, source, checked } of prices) {
    expect(usd, id).toBeGreaterThan(0);
    expect(PRICE_UNITS, id).toContain(unit);
    for (const text of [region, says, source]) expect(text, id).not.toBe('');
    expect(checked, id).toMatch(ISO_DATE);
  }
});

test('every price is of a technology of the catalogue or of a rung of a ladder', async () => {
  const rungs = (await allLadders()).flatMap((ladder) => ladder.rungs.map(({ technology }) => technology));
  const known = new Set([...rungs, ...(await allTechnologies()).map(({ id }) => id)]);
  expect(files.map(({ file }) => file).filter((technology) => !known.has(technology))).toEqual([]);
});
