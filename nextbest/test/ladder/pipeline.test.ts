import { expect, test } from 'vitest';
import { fitLadders } from '#ladder/fit.ts';
import type { Landscape } from '#model/component.ts';
import type { Fit } from '#model/fit.ts';
import { range } from '#model/range.ts';
import { wholeCatalog } from '../catalog/load.ts';
import { component, landscape, purpose, settings, usage } from './landscapes.ts';

const catalog = await wholeCatalog();

function fitOf(of: Landscape, rest: Partial<Parameters<typeof fitLadders>[0]> = {}): Fit {
  const [fit] = fitLadders({ landscape: of, catalog, asOf: '2026-11-28', ...rest });
  if (fit === undefined) throw new Error('no fit');
  return fit;
}

function verdictOf({ walked }: Fit, technology: string): string | undefined {
  return walked.find(({ rung }) => rung.technology === technology)?.verdict;
}

test('what the code needs rejects a rung, and what was looked for and not found does not leave it in doubt', () => {
  const database = (rest: object): Landscape =>
    landscape(component('orders', usage('relational-db', 'home-made-store', { rung: 'home-made', ...rest })));
  const found = { feature: 'triggers', evidence: [{ says: 'CREATE TRIGGER', class: 'measured' as const }] };
  const searched = ['extension', 'triggers', 'procedures', 'notify', 'custom-types'].map((feature) => ({ feature, says: feature }));
  const aws = { purpose: purpose({ cloud: 'aws' }) };
  expect(verdictOf(fitOf(database({}), aws), 'amazon-aurora-dsql')).toBe('unknown');
  expect(verdictOf(fitOf(database({ demands: [found] }), aws), 'amazon-aurora-dsql')).toBe('rejected');
  const { walked } = fitOf(database({ lookedFor: searched }), aws);
  const checks = walked.find(({ rung }) => rung.technology === 'amazon-aurora-dsql')?.checks ?? [];
  expect(checks.filter(({ limit, workload }) => /trigger|extension/.test(limit) && workload !== 'not needed')).toEqual([]);
});

const shop = component(
  'shop',
  usage('compute', 'amazon-eks', { rung: 'managed', settings: settings({ 'unit.memoryMB': [1, 'GiB'], 'unit.vcpu': [500, 'm'] }) }),
);

test('where the team states a load, the ways are priced at its rate', () => {
  const stated = { capability: 'compute', load: { perMonth: 3_000_000 }, unit: { seconds: 0.2 } };
  const team = { skills: [], rate: range(70, 90, 110, 'USD/hour') };
  const { economics } = fitOf(landscape(shop), { purpose: purpose({ workloads: { shop: stated }, team }) });
  expect(economics).toMatchObject({ rateStated: true, rate: { low: 70, high: 110 } });
  expect(economics?.atLoads.map(({ times }) => times)).toEqual([0.1, 1, 10]);
  expect(economics?.atLoads[1]?.bills.map(({ technology }) => technology)).toEqual(
    expect.arrayContaining(['amazon-eks', 'amazon-ecs-express']),
  );
});

test('without a stated load nothing is priced', () => {
  expect(fitOf(landscape(shop))).not.toHaveProperty('economics');
});

test('a release past its standard support makes the present way dearer', () => {
  const stated = { capability: 'compute', load: { perMonth: 3_000_000 }, unit: { seconds: 0.2 } };
  const place = { path: 'main.tf', line: 3 };
  const versions = [{ product: 'amazon-eks', version: '1.32', component: 'deployable:shop', environment: 'production' as const, place }];
  const request = { purpose: purpose({ workloads: { shop: stated } }) };
  function now(of: Landscape): number | undefined {
    return fitOf(of, request).economics?.atLoads[1]?.bills[0]?.usd;
  }
  expect((now({ ...landscape(shop), versions }) ?? 0) - (now(landscape(shop)) ?? 0)).toBeCloseTo(365, 0);
});

test('a limit that was read longer ago than such facts keep is marked', () => {
  const { walked } = fitOf(landscape(shop), { asOf: '2029-01-01' });
  const checks = walked.flatMap((fit) => fit.checks);
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.every(({ stale }) => stale === true)).toBe(true);
});

test('what is closed to new customers is left for an equally high rung that keeps the image', () => {
  const old = component(
    'shop',
    usage('compute', 'aws-app-runner', {
      rung: 'serverless-capacity',
      settings: settings({ 'unit.memoryMB': [1, 'GiB'], 'unit.vcpu': [500, 'm'] }),
    }),
  );
  const { walked, chosen } = fitOf(landscape(old));
  expect(walked[chosen ?? -1]?.rung.technology).toBe('amazon-ecs-express');
});
