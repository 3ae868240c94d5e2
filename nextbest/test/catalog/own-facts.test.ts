import { expect, test } from 'vitest';
import { compileCatalog } from '#catalog/compile.ts';
import { unknownFactIn, withFacts } from '#catalog/own-facts.ts';
import { runningHours } from '#catalog/running-hours.ts';
import { shelfLife } from '#catalog/shelf-life.ts';
import type { OwnFacts } from '#model/own-facts.ts';
import { allLadders, allPrices } from './load.ts';

const catalog = compileCatalog({
  technologies: [],
  ladders: await allLadders(),
  lifespans: [],
  priors: [],
  prices: await allPrices(),
  shelfLife,
  offers: [],
  bills: [],
  runningHours,
  date: '2026-11-28',
});
const READ = { source: 'our contract', checked: '2027-02-03' };
const SQS = { ladder: 'queue', technology: 'amazon-sqs' } as const;

function sqsWith(facts: OwnFacts) {
  return withFacts(catalog, facts)
    .ladders.find(({ capability }) => capability === 'queue')
    ?.rungs.find(({ technology }) => technology === 'amazon-sqs');
}

test('a limit takes the team’s value, source and date, and keeps its unit; the limits beside it stay', () => {
  const before = sqsWith({})?.limits ?? [];
  const after = sqsWith({ limits: [{ ...SQS, limit: 'message', value: 2048, ...READ }] })?.limits ?? [];
  expect(after.find(({ name }) => name === 'message')).toMatchObject({ value: 2048, unit: 'KB', status: 'confirmed', ...READ });
  expect(after.filter(({ name }) => name !== 'message')).toEqual(before.filter(({ name }) => name !== 'message'));
});

test('a price is kept for one unit, with the region that it was read for', () => {
  const { prices } = withFacts(catalog, { prices: [{ id: 'amazon-sqs/request', usd: 0.3, per: 1_000_000, region: 'eu-west-1', ...READ }] });
  expect(prices.find(({ id }) => id === 'amazon-sqs/request')).toMatchObject({ usd: 0.3 / 1_000_000, region: 'eu-west-1', ...READ });
  expect(prices.filter(({ source }) => source === READ.source)).toHaveLength(1);
});

test('a rung can be closed, and a legacy one made current', () => {
  expect(sqsWith({ rungs: [{ ...SQS, until: '2026-12-31', status: 'legacy', ...READ }] })).toMatchObject({
    until: '2026-12-31',
    status: 'legacy',
    ...READ,
  });
  const closed = withFacts(catalog, { rungs: [{ ...SQS, status: 'legacy', ...READ }] });
  const reopened = withFacts(closed, { rungs: [{ ...SQS, status: 'current', ...READ }] });
  expect(reopened.ladders.flatMap(({ rungs }) => rungs).find(({ technology }) => technology === 'amazon-sqs')?.status).toBeUndefined();
});

test('the shelf life changes only for the kinds that are named, and the catalogue is as new as its newest fact', () => {
  const { shelfLife: kept, date } = withFacts(catalog, {
    shelfLife: { price: 30, ...READ },
    rungs: [{ ...SQS, since: '2010-01-01', ...READ }],
  });
  expect(kept).toEqual({ ...catalog.shelfLife, price: 30 });
  expect(date).toBe('2027-02-03');
});

test.each<readonly [string, OwnFacts, string, string]>([
  ['a price', { prices: [{ id: 'amazon-sqs/requests', usd: 1, ...READ }] }, 'prices.0.id', 'amazon-sqs/request'],
  ['a service', { rungs: [{ ...SQS, technology: 'sqs', until: '2027-01-01', ...READ }] }, 'rungs.0.technology', 'amazon-sqs'],
  ['a limit', { limits: [{ ...SQS, limit: 'messages', value: 1, ...READ }] }, 'limits.0.limit', 'message'],
])('%s that nobody knows is named, with every name that could have been meant', (_, facts, at, known) => {
  const unknown = unknownFactIn(catalog, facts);
  expect(unknown?.at.join('.')).toBe(at);
  expect(unknown?.known).toContain(known);
});

test('what a service lacks has no amount: only that it is raised can be said', () => {
  const replay = { ...SQS, limit: 'replay', ...READ };
  expect(unknownFactIn(catalog, { limits: [{ ...replay, value: 3 }] })?.at).toEqual(['limits', 0, 'limit']);
  expect(unknownFactIn(catalog, { limits: [{ ...replay, raisable: 'yes, since January' }] })).toBeUndefined();
});
