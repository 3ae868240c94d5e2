import { expect, test } from 'vitest';
import { knownOfSettings } from '#ladder/known.ts';
import { checkLimit, leavesDoubt, rejects } from '#ladder/limits.ts';
import type { Limit } from '#model/catalog.ts';
import { isUnknown } from '#model/unknown.ts';
import { settings } from './landscapes.ts';

const runTime: Limit = {
  name: 'time per run',
  key: 'unit.seconds',
  test: 'at-most',
  value: 900,
  unit: 's',
  hard: true,
  raisable: 'no',
  status: 'confirmed',
  source: 'a page',
  checked: '2026-08-20',
};
const extensions: Limit = { ...runTime, name: 'extensions', key: 'features', test: 'lacks', value: 'extension', unit: '' };

test('headroom is the unused share of the limit, and negative beyond it', () => {
  expect(checkLimit(runTime, { numbers: { 'unit.seconds': 90 } })).toMatchObject({
    fits: true,
    headroom: 0.9,
    workload: '90 s',
    value: '900 s',
    date: '2026-08-20',
  });
  expect(checkLimit(runTime, { numbers: { 'unit.seconds': 2400 } })).toMatchObject({ fits: false, headroom: (900 - 2400) / 900 });
});

test('what is not known is Unknown, never zero', () => {
  const check = checkLimit(runTime, { numbers: {} });
  expect(isUnknown(check.fits) && isUnknown(check.workload)).toBe(true);
  expect(check).not.toHaveProperty('headroom');
  expect(leavesDoubt(runTime, check)).toBe(true);
  expect(rejects(runTime, check)).toBe(false);
});

test('a named extension needs extensions; an empty list of features needs none; no list is not known', () => {
  const fits = (features?: readonly string[]) => checkLimit(extensions, { numbers: {}, ...(features && { features }) }).fits;
  expect(fits(['extension:postgis'])).toBe(false);
  expect(fits(['extensions-of-time'])).toBe(true);
  expect(fits([])).toBe(true);
  expect(isUnknown(fits())).toBe(true);
});

test('a limit that nobody confirmed, or that can be raised, leaves doubt and does not reject', () => {
  const over = { numbers: { 'unit.seconds': 901 } };
  for (const limit of [
    { ...runTime, status: 'unconfirmed' as const },
    { ...runTime, raisable: 'yes' },
  ]) {
    expect(rejects(limit, checkLimit(limit, over))).toBe(false);
    expect(leavesDoubt(limit, checkLimit(limit, over))).toBe(true);
  }
});

test('settings are converted to the unit of their key; a unit that is not understood is not known', () => {
  const known = knownOfSettings(settings({ 'unit.memoryMB': [2, 'GiB'], 'unit.vcpu': [500, 'm'], 'unit.seconds': [3, 'moons'] }));
  expect(known.numbers).toMatchObject({ 'unit.memoryMB': 2048, 'unit.vcpu': 0.5 });
  expect(known.numbers).not.toHaveProperty('unit.seconds');
});

test('a GPU is known not to be needed only where CPU or memory was described', () => {
  expect(knownOfSettings(settings({ 'unit.vcpu': [1, 'vCPU'] })).numbers['unit.gpu']).toBe(0);
  expect(knownOfSettings(settings({ 'unit.vcpu': [1, 'vCPU'], 'unit.gpu': [1, 'GPU'] })).numbers['unit.gpu']).toBe(1);
  expect(knownOfSettings({}).numbers).toEqual({});
});
