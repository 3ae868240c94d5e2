import { expect, test } from 'vitest';
import { billOf } from '#ladder/economics/bill.ts';
import { crossoverOf } from '#ladder/economics/crossover.ts';
import type { Bill } from '#model/economics.ts';
import type { Rung } from '#model/rung.ts';
import type { Workload } from '#model/workload.ts';
import { wholeCatalog } from '../../catalog/load.ts';

const catalog = await wholeCatalog();

/** Months of 730 hours; list prices of us-east-1. */
function bill(technology: string, workload: Workload): Bill {
  const rung: Rung = 'serverless';
  const found = billOf({ technology, name: technology, rung }, workload, catalog);
  if (found === undefined) throw new Error(`no bill of ${technology}`);
  return found;
}

function api(perMonth: number, memoryMB: number, seconds: number): Workload {
  return { capability: 'compute', load: { perMonth }, unit: { memoryMB, seconds } };
}

/** Two copies of 0.5 vCPU and 1 GB behind a load balancer, whatever comes. */
const floor = bill('aws-fargate', api(0, 1024, 0.2)).usd;

function functionsUntil(memoryMB: number, seconds: number, usd: number): number {
  return (
    crossoverOf(
      (perMonth) => bill('aws-lambda', api(perMonth, memoryMB, seconds)).usd,
      () => usd,
    ) ?? Number.NaN
  );
}

test('two small containers behind a load balancer cost 58.31 USD a month before the first request', () => {
  expect(floor).toBeCloseTo(58.31, 2);
});

test.each([
  [256, 0.1, 36e6],
  [512, 0.2, 20e6],
  [1024, 0.2, 13e6],
  [2048, 1, 1.7e6],
])('functions of %i MB and %d s with an HTTP API reach that at %d requests a month', (memoryMB, seconds, requests) => {
  expect(functionsUntil(memoryMB, seconds, floor) / requests).toBeCloseTo(1, 1);
});

test.each([
  [2, 90e6],
  [4, 160e6],
  [8, 299e6],
])('with %i hours of people a month at 100 USD it is %d requests', (hours, requests) => {
  expect(Math.round(functionsUntil(512, 0.2, floor + hours * 100) / 1e6)).toBe(requests / 1e6);
});

test('15 million requests of 250 ms and 1 GB: 80.5 USD with functions, 58.3 with containers', () => {
  expect(bill('aws-lambda', api(15e6, 1024, 0.25)).usd).toBeCloseTo(80.5, 1);
  expect(bill('aws-fargate', api(15e6, 1024, 0.25)).usd).toBeCloseTo(58.3, 1);
});

test('a cluster of three brokers costs as much as 1,051 million messages of a queue', () => {
  const cluster = catalog.prices.find(({ id }) => id === 'amazon-mq/rabbitmq-cluster-hour')?.usd ?? Number.NaN;
  const messages = crossoverOf(
    (perMonth) => bill('amazon-sqs', { capability: 'queue', load: { perMonth }, unit: { payloadKB: 4 } }).usd,
    () => cluster * 730,
  );
  expect(Math.round((messages ?? Number.NaN) / 1e6)).toBe(1051);
});

test('writes kept ready cost less than writes on demand from 29 % of use on', () => {
  const writes = (busyShare: number): Workload => ({ capability: 'document-db', load: { perSecondPeak: 4000, busyShare } });
  const dearer = (busyShare: number): number =>
    bill('amazon-dynamodb', writes(busyShare)).usd - bill('amazon-dynamodb-provisioned', writes(busyShare)).usd;
  expect(dearer(0.285)).toBeLessThan(0);
  expect(dearer(0.295)).toBeGreaterThan(0);
  expect(bill('amazon-dynamodb', writes(1)).usd / bill('amazon-dynamodb-provisioned', writes(1)).usd).toBeCloseTo(3.46, 2);
});

test('half a capacity unit of a serverless database that never pauses costs 43.80 USD a month', () => {
  expect(bill('amazon-aurora-serverless', { capability: 'relational-db', unit: { memoryMB: 1024 } }).usd).toBeCloseTo(43.8, 2);
});

test.each([
  { technology: 'amazon-eks', capability: 'compute', version: '1.31', usd: 438 },
  { technology: 'amazon-rds', capability: 'relational-db', version: '12.19', usd: 146 },
])('$technology $version past its standard support pays $usd USD a month for it', ({ technology, capability, version, usd }) => {
  function support(asOf: string): number | undefined {
    const release = { version, asOf };
    const found = billOf(
      { technology, name: technology, rung: 'managed' },
      { capability, unit: { memoryMB: 4096 } },
      { ...catalog, release },
    );
    return found?.items.find(({ says }) => says.startsWith('extended support'))?.usd;
  }
  expect(support('2026-06-01')).toBeCloseTo(usd, 1);
  expect(support('2023-06-01')).toBeUndefined();
});

test('a price that the catalogue lacks gives no bill, and an amount that is not known none either', () => {
  expect(billOf({ technology: 'vercel', name: 'Vercel', rung: 'saas' }, api(1, 1, 1), catalog)).toBeUndefined();
  expect(billOf({ technology: 'aws-lambda', name: 'AWS Lambda', rung: 'serverless' }, { capability: 'compute' }, catalog)).toBeUndefined();
});
