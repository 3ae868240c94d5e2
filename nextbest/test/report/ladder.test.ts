import { expect, test } from 'vitest';
import { answerWorkload } from '#ladder/answer.ts';
import { showLadder } from '#ladder/show.ts';
import type { Workload } from '#model/workload.ts';
import { amountText } from '#report/terminal/ladder/amounts.ts';
import { fitPage } from '#report/terminal/ladder/fit.ts';
import { ladderPage } from '#report/terminal/ladder/ladder.ts';
import { wholeCatalog } from '../catalog/load.ts';

const catalog = await wholeCatalog();
const { shelfLife } = catalog;

/** The page for a workload, line breaks undone. */
function pageOf(workload: Workload, asOf = '2026-11-28'): string {
  return fitPage(answerWorkload({ workload, catalog, asOf }), { shelfLife }).replace(/\s+/g, ' ');
}

test.each([
  [900, 's', '15 minutes'],
  [90, 's', '90 s'],
  [0.25, 'h', '15 minutes'],
  [1, 'h', '1 hour'],
  [336, 'hours', '14 days'],
  [10_240, 'MB', '10 GB'],
  [1000, 'KB', '1000 KB'],
  [1000, 'runs', '1000 runs'],
])('%d %s reads %s: an amount is never rounded away', (value, unit, text) => {
  expect(amountText(value, unit)).toBe(text);
});

test('a rung without a recorded limit says so', () => {
  const page = ladderPage(showLadder({ capability: 'compute', catalog, asOf: '2026-11-28' }));
  expect(page).toContain('Vercel (no limit is recorded)');
  expect(page).toMatch(/AWS Lambda \(AWS\)\n/);
});

test('what nobody could check stands below the answer', () => {
  const now = { technology: 'minio', rung: 'container' } as const;
  const page = pageOf({ capability: 'object-storage', cloud: 'gcp', now });
  expect(page).not.toMatch(/Fits[,:]/);
  expect(page.replaceAll(/\s+/g, ' ')).toContain('Not checked, because nothing is stated');
  expect(page).toMatch(/NOT CHECKED \? What is needed here is not known/);
});

test('a way of which no limit is recorded is not called fitting without a caution', () => {
  const now = { technology: 'elasticsearch', rung: 'vm' } as const;
  expect(pageOf({ capability: 'search', cloud: 'azure', now })).toContain('No limit of Elastic Cloud Serverless is recorded');
});

test('all of a limit is never said to be to spare', () => {
  const now = { technology: 'postfix', rung: 'vm' } as const;
  expect(pageOf({ capability: 'email', cloud: 'aws', now, unit: { payloadKB: 1 } })).not.toContain('100 %');
});

test('those that one reason turns down stand together', () => {
  expect(pageOf({ capability: 'compute', cloud: 'aws' })).toContain('x Vercel, Netlify, Fly.io and Render: Another vendor');
});

test('without a load no load is compared with another', () => {
  const page = pageOf({ capability: 'compute', cloud: 'aws' });
  expect(page).toContain('No load is stated');
  expect(page).not.toMatch(/a tenth of it|ten times it|this load/);
});

test('a price that was read longer ago than it keeps is marked', () => {
  const broker: Workload = {
    capability: 'queue',
    cloud: 'aws',
    now: { technology: 'rabbitmq', rung: 'container' },
    load: { perMonth: 1_000_000 },
  };
  expect(pageOf(broker, '2040-01-01')).toMatch(/pkg\/providers\/pricing, 2026-07-20 \(read long ago: check again\)/);
});
