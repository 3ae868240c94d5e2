import { expect, test } from 'vitest';
import type { Known } from '#ladder/known.ts';
import { checkLimit } from '#ladder/limits.ts';
import { inUnitOf } from '#ladder/units.ts';
import { judge } from '#ladder/verdict.ts';
import { CAPABILITIES } from '#model/capability.ts';
import type { LadderRung, Limit } from '#model/catalog.ts';
import { height } from '#model/rung.ts';
import { FEATURES, LIMIT_KEYS } from '#model/workload.ts';
import { allLadders, camelCase, ISO_DATE, ladderFiles } from './load.ts';

const files = await ladderFiles();
const ladders = await allLadders();
const rungs = ladders.flatMap((ladder) => ladder.rungs.map((rung) => ({ ladder, rung, where: `${ladder.capability}/${rung.technology}` })));
const limits = rungs.flatMap(({ rung, where }) => rung.limits.map((limit) => ({ limit, where: `${where}/${limit.name}` })));

test('every capability has one ladder, in the file of its name', () => {
  expect(files.map(({ file }) => file)).toEqual([...CAPABILITIES].sort());
  for (const { file, exported } of files)
    expect(exported.map(([name, ladder]) => [name, ladder.capability])).toEqual([[camelCase(file), file]]);
});

test('every ladder has something to climb to and something of one’s own to climb from', () => {
  for (const { capability, rungs } of ladders) {
    expect(
      rungs.some(({ rung }) => height(rung) >= 4),
      capability,
    ).toBe(true);
    expect(
      rungs.some(({ rung, cloud }) => cloud === 'any' && height(rung) <= 2),
      capability,
    ).toBe(true);
  }
});

test('AWS, Azure and Google Cloud are on every ladder where they have an offer', () => {
  const missing = ladders.flatMap(({ capability, rungs }) =>
    (['aws', 'azure', 'gcp'] as const)
      .filter((cloud) => !rungs.some((rung) => rung.cloud === cloud))
      .map((cloud) => `${capability}: ${cloud}`),
  );
  expect(missing).toEqual(['email: gcp', 'payments: aws', 'payments: azure', 'payments: gcp', 'sms: gcp']);
});

test('rungs stand from the most managed down, each technology once', () => {
  for (const { capability, rungs } of ladders) {
    const heights = rungs.map(({ rung }) => height(rung));
    expect(heights, capability).toEqual([...heights].sort((left, right) => right - left));
    expect(new Set(rungs.map(({ technology }) => technology)).size, capability).toBe(rungs.length);
  }
});

test('every rung and every limit has a source and a date', () => {
  for (const { rung, where } of rungs) {
    expect(rung.source, where).not.toBe('');
    for (const date of [rung.checked, rung.since, rung.until]) if (date !== undefined) expect(date, where).toMatch(ISO_DATE);
    expect(rung.tryOut.hours[0], where).toBeLessThan(rung.tryOut.hours[1]);
    expect(rung.needs.length, where).toBeGreaterThan(0);
  }
  for (const { limit, where } of limits) {
    expect(limit.source, where).not.toBe('');
    expect(limit.checked, where).toMatch(ISO_DATE);
  }
});

test('limits are written in the unit of their key', () => {
  for (const { limit, where } of limits) {
    expect(LIMIT_KEYS, where).toContain(limit.key);
    if (limit.test !== 'lacks') expect(inUnitOf(limit.key, 1, limit.unit), where).toBe(1);
  }
});

/** A workload that reaches exactly this limit, or goes just over it. */
function workload({ key, value, test }: Limit, over: boolean): Known {
  if (key === 'features' || key === 'constraints') return { numbers: {}, [key]: over ? [String(value)] : [] };
  if (test === 'lacks') return { numbers: { [key]: over ? 1 : 0 } };
  const justOver = test === 'at-least' ? 0.999 : 1.001;
  return { numbers: { [key]: Number(value) * (over ? justOver : 1) } };
}

test('for every limit there is a workload that fits and one that does not', () => {
  for (const { limit, where } of limits) {
    expect(checkLimit(limit, workload(limit, false)).fits, where).toBe(true);
    expect(checkLimit(limit, workload(limit, true)).fits, where).toBe(false);
  }
});

function judgedAlone(rung: LadderRung, known: Known) {
  const { since: _since, until: _until, status: _status, ...onOffer } = rung;
  const ladder = { capability: 'compute', does: '', notices: '', metric: '', rungs: [onOffer] } as const;
  return judge(onOffer, { ladder, cloud: rung.cloud, known, spoken: rung.keeps, inUse: new Set([rung.technology]), asOf: '2026-11-01' })
    .verdict;
}

/** Half of what a limit allows, twice what it asks for, and nothing of what is lacking. */
function modestly({ test, value }: Limit): number {
  if (test === 'lacks') return 0;
  return Number(value) * (test === 'at-least' ? 2 : 0.5);
}

/** Everything that all the limits of a rung ask for, kept to half. */
function modest(rung: LadderRung): Known {
  const numbers = rung.limits.map((limit) => [limit.key, modestly(limit)] as const);
  const smallest = [...numbers].sort(([, left], [, right]) => right - left);
  return { numbers: Object.fromEntries(smallest), features: [], constraints: [] };
}

test('a modest workload fits every rung, and one over a confirmed limit that nobody can raise is rejected', () => {
  for (const { rung, where } of rungs) {
    expect(judgedAlone(rung, modest(rung)), where).toBe('fits');
    for (const limit of rung.limits) {
      const over = workload(limit, true);
      const verdict = judgedAlone(rung, { ...modest(rung), ...over, numbers: { ...modest(rung).numbers, ...over.numbers } });
      const certain = limit.status !== 'unconfirmed' && limit.raisable === 'no';
      expect(verdict === 'rejected', `${where}/${limit.name}`).toBe(certain);
    }
  }
});

test('what writing it oneself takes is said in whole sentences, with a range of hours and where it comes from', () => {
  for (const { capability, writeIt } of ladders) {
    if (writeIt === undefined) continue;
    for (const sentence of [writeIt.what, writeIt.lacks]) expect(sentence, capability).toMatch(/^[A-Z].+\.$/);
    expect(writeIt.hours[0], capability).toBeLessThan(writeIt.hours[1]);
    expect(writeIt.source, capability).not.toBe('');
  }
});

test('every feature that a service lacks is a word that a workload can name', () => {
  const words: readonly string[] = FEATURES;
  const unknown = limits.filter(({ limit }) => limit.key === 'features' && !words.includes(String(limit.value).split(':')[0] ?? ''));
  expect(unknown.map(({ limit, where }) => `${where}: ${String(limit.value)}`)).toEqual([]);
});
