import { expect, test } from 'vitest';
import { billOf } from '#ladder/economics/bill.ts';
import type { Workload } from '#model/workload.ts';
import { wholeCatalog } from '../../catalog/load.ts';

const catalog = await wholeCatalog();

const API: Workload = { capability: 'compute', load: { perMonth: 20e6 }, unit: { seconds: 0.2, memoryMB: 512, vcpu: 0.5 } };
const BUSY: Workload = {
  capability: 'compute',
  load: { perSecondPeak: 1000, steadiness: 0.9 },
  unit: { seconds: 0.1, memoryMB: 1024, vcpu: 1 },
};
const MESSAGES: Workload = { capability: 'queue', load: { perMonth: 20e6 }, unit: { payloadKB: 2 } };
const DATABASE: Workload = { capability: 'relational-db', unit: { memoryMB: 8192 }, data: { storedGB: 100 } };

function usd(technology: string, workload: Workload): number | undefined {
  return billOf({ technology, name: technology, rung: 'managed' }, workload, catalog)?.usd;
}

// Each by hand, list prices: 20 million × 0.2 s = 4 million s, of half a GB or half a processor 2 million.
test.each([
  ['azure-functions-flex', API, 20 * 0.4 + 2e6 * 0.000026],
  ['azure-container-apps', API, 20 * 0.4 + 2e6 * 0.000024 + 4e6 * 0.000003],
  ['azure-app-service', API, 2 * 56.58],
  ['azure-kubernetes-service', API, 73 + 2 * 730 * 0.096 + 7.3],
  ['azure-service-bus', MESSAGES, 9.81 + (60 - 13) * 0.8],
  ['azure-database-for-postgresql', DATABASE, 730 * 0.203 + 100 * 0.138],
  ['google-cloud-run-functions', API, 20 * 0.4 + 2e6 * 0.000024 + 2e6 * 0.0000025],
  ['gke-autopilot', API, 73 + 730 * 0.0445 + 1460 * (179.67 / 36_500) + 7.3],
  ['google-cloud-sql', DATABASE, 730 * (2 * 0.0413 + 8 * 0.007) + 100 * 0.17],
  ['google-cloud-pubsub', MESSAGES, (2 * 40 * 40) / 1024],
])('%s costs what its price list says', (technology, workload, dollars) => {
  expect(usd(technology, workload)).toBeCloseTo(dollars, 1);
});

test('Cloud Run is billed in the cheaper of its two ways: by answers for few requests, by copies that stay for many', () => {
  expect(usd('google-cloud-run', { ...API, load: { perMonth: 1e6 } })).toBeCloseTo(0.4 + 2e5 * (0.000024 + 0.0000025), 0);
  expect(usd('google-cloud-run', BUSY)).toBeCloseTo(106 * 730 * 3600 * (0.000018 + 0.000002), -1);
});

test('what nobody asks for costs nothing where no copy is kept', () => {
  for (const technology of ['azure-functions-flex', 'azure-container-apps', 'google-cloud-run', 'google-cloud-run-functions'])
    expect(usd(technology, { ...API, load: { perMonth: 0 } }), technology).toBe(0);
});
