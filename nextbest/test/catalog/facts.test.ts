import { expect, test } from 'vitest';
import { type CatalogParts, compileCatalog } from '#catalog/compile.ts';
import { limit } from '#catalog/limit.ts';
import { price } from '#catalog/price.ts';
import { own } from '#catalog/rung.ts';
import { runningHours } from '#catalog/running-hours.ts';
import type { Price } from '#model/price.ts';
import { dueFacts, dueText } from '../../../tools/facts/due.ts';

function origin(checked: string) {
  return { source: 'page of the provider', checked };
}

const memory = limit('memory', { of: 'unit.memoryMB', atMost: 1, unit: 'MB' }, { ...origin('2024-01-01'), status: 'unconfirmed' });
const rung = own({ rung: 'vm', technology: 'box', name: 'A box', limits: [memory], origin: origin('2026-01-01') });
const parts: CatalogParts = {
  technologies: [],
  ladders: [{ capability: 'compute', does: '', notices: '', metric: '', rungs: [rung] }],
  lifespans: [{ product: 'nodejs', name: 'Node.js', cycles: [], ...origin('2026-01-01') }],
  priors: [],
  prices: [price('box/hour', { says: 'one hour', usd: 1, unit: 'hour', region: 'any', ...origin('2025-06-01') })],
  shelfLife: { limit: 365, price: 365, rung: 365, lifespan: 180 },
  offers: [],
  bills: [],
  runningHours,
  date: '2026-01-01',
};
const catalog = compileCatalog(parts);

test('a fact is to be read again when it is older than its kind may be, and soon when it will be within sixty days', () => {
  const { stale, soon, unconfirmed, total } = dueFacts(catalog, '2026-05-20');
  expect(stale.map(({ of }) => of)).toEqual(['compute/box: memory']);
  expect(soon.map(({ of }) => of)).toEqual(['box/hour', 'nodejs']);
  expect(unconfirmed.map(({ of }) => of)).toEqual(['compute/box: memory']);
  expect(total).toBe(4);
});

test('a fact without a page, or without the day that it was read on, is no part of a catalogue', () => {
  const [hour] = parts.prices;
  const prices = (change: object) => ({ ...parts, prices: [{ ...hour, ...change } as Price] });
  expect(() => compileCatalog(prices({ source: ' ' }))).toThrow('price box/hour has no source');
  expect(() => compileCatalog(prices({ checked: 'last year' }))).toThrow('price box/hour has no source or no date');
  const limits = [{ ...memory, checked: '' }];
  const ladders = parts.ladders.map((ladder) => ({ ...ladder, rungs: [{ ...rung, limits }] }));
  expect(() => compileCatalog({ ...parts, ladders })).toThrow('compute/box: memory has no source');
});

test('the list has one heading for each page that has to be read', () => {
  expect(dueText(dueFacts(catalog, '2026-06-02'))).toMatchInlineSnapshot(`
    "4 facts of the world as of 2026-06-02: 2 past their shelf life, 1 within 60 days of it, 1 not confirmed.

    Past their shelf life: 2
      page of the provider (2)
        limit compute/box: memory, read 2024-01-01
        price box/hour, read 2025-06-01

    Within 60 days of it: 1
      page of the provider (1)
        lifespan nodejs, read 2026-01-01

    Not confirmed: 1
      page of the provider (1)
        limit compute/box: memory, read 2024-01-01"
  `);
});
