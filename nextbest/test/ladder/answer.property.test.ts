import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerRequest, answerWorkload } from '#ladder/answer.ts';
import { isProviderRun, needsContract } from '#ladder/objections.ts';
import { CAPABILITIES } from '#model/capability.ts';
import type { LadderAnswer } from '#model/ladder-answer.ts';
import { height, RUNGS } from '#model/rung.ts';
import { FEATURES, type Workload } from '#model/workload.ts';
import { wholeCatalog } from '../catalog/load.ts';

const catalog = await wholeCatalog();
const RUNS = { numRuns: 60 };
const STATED = ['air-gapped', 'own-hardware', 'skilled-operators', 'residency:eu', 'product-itself', 'differentiator', 'greenfield'];

function numbers(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most });
}

const anyWorkload: fc.Arbitrary<Workload> = fc.record(
  {
    capability: fc.constantFrom(...CAPABILITIES),
    cloud: fc.constantFrom('aws', 'azure', 'gcp', 'cloudflare', 'any'),
    now: fc.record({
      technology: fc.constantFrom(...catalog.ladders.flatMap(({ rungs }) => rungs.map(({ technology }) => technology))),
      rung: fc.constantFrom(...RUNGS),
    }),
    load: fc.record(
      { perMonth: numbers(1e10), perSecondPeak: numbers(20_000), steadiness: fc.constantFrom(0, 0.5, 1) },
      { requiredKeys: [] },
    ),
    unit: fc.record(
      {
        seconds: numbers(10_000),
        memoryMB: numbers(200_000),
        vcpu: numbers(40),
        gpu: fc.boolean(),
        payloadKB: numbers(20_000),
        connectionHours: numbers(10),
        everySeconds: numbers(4000),
      },
      { requiredKeys: [] },
    ),
    data: fc.record({ storedGB: numbers(100_000), inMemoryStateMB: numbers(10_000), throughputMBs: numbers(500) }, { requiredKeys: [] }),
    features: fc.subarray([...FEATURES], { maxLength: 3 }),
    constraints: fc.subarray(STATED, { maxLength: 2 }),
  },
  { requiredKeys: ['capability'] },
);

function answer(workload: Workload, of: AnswerRequest['catalog'] = catalog): LadderAnswer {
  return answerWorkload({ workload, catalog: of, asOf: '2026-11-28' });
}

test('every answer says what to do, and asks or fixes where it says so', () => {
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const { verdict, says, chosen, rejected, questions, fixFirst, fallback } = answer(workload);
      expect(says).toMatch(/[.?]$/);
      if (verdict === 'ask') expect(questions).not.toEqual([]);
      if (verdict === 'fix-first') expect(fixFirst).not.toEqual([]);
      if (fallback !== null) expect(height(fallback.rung)).toBeLessThan(height(chosen.rung));
      for (const { because } of rejected) for (const text of Object.values(because)) expect(text).not.toBe('');
    }),
    RUNS,
  );
});

test('a hard limit that is not known is never passed in silence', () => {
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const { verdict, chosen, walked, questions } = answer(workload);
      const target = walked.find(({ rung }) => rung.technology === chosen.technology);
      if (verdict !== 'move' || target?.verdict !== 'unknown') return;
      expect(workload.constraints).toContain('greenfield');
      expect(questions).not.toEqual([]);
    }),
    RUNS,
  );
});

test('another vendor is named only where nothing that the own cloud runs fits, and never without asking for the contract', () => {
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const { cloud = 'any', now } = workload;
      const { chosen, verdict, walked, questions } = answer(workload, { ...catalog, prices: [] });
      const target = walked.find(({ rung }) => rung.technology === chosen.technology);
      if (cloud === 'any' || now !== undefined || target === undefined || !needsContract(target) || verdict === 'stay') return;
      const own = walked.filter(({ rung, verdict: one }) => one !== 'rejected' && rung.cloud === cloud && isProviderRun(rung));
      expect(own.map(({ rung }) => rung.technology)).toEqual([]);
      expect(questions.map(({ ask }) => ask).join(' ')).toContain('contract');
    }),
    RUNS,
  );
});

test('the way back is in the same cloud or run by the team, and never to be written first', () => {
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const { chosen, fallback, walked } = answer(workload);
      const [from, to] = [chosen, fallback].map((step) => walked.find(({ rung }) => rung.technology === step?.technology)?.rung);
      if (from === undefined || to === undefined) return;
      expect(to.rung).not.toBe('home-made');
      if (from.cloud !== 'any') expect([from.cloud, 'any']).toContain(to.cloud);
    }),
    RUNS,
  );
});

test('nobody is sent over a limit without being asked whether it can be raised', () => {
  fc.assert(
    fc.property(anyWorkload, (workload) => {
      const { chosen, verdict, walked, questions } = answer(workload);
      const target = walked.find(({ rung }) => rung.technology === chosen.technology);
      if (verdict !== 'move' || target?.checks.every(({ fits }) => fits !== false) !== false) return;
      expect(workload.constraints).toContain('greenfield');
      expect(questions).not.toEqual([]);
    }),
    RUNS,
  );
});

test('the order of features, constraints, limits and technologies never matters', () => {
  const backwards = {
    ...catalog,
    technologies: [...catalog.technologies].reverse(),
    prices: [...catalog.prices].reverse(),
    bills: [...catalog.bills].reverse(),
    ladders: [...catalog.ladders].reverse().map((ladder) => ({
      ...ladder,
      rungs: [...ladder.rungs].sort((left, right) => height(left.rung) - height(right.rung)),
    })),
  };
  fc.assert(
    fc.property(anyWorkload, ({ features, constraints, ...rest }) => {
      const turned = {
        ...rest,
        ...(features && { features: [...features].reverse() }),
        ...(constraints && { constraints: [...constraints].reverse() }),
      };
      const { verdict, chosen, fallback, fixFirst } = answer({
        ...rest,
        ...(features && { features }),
        ...(constraints && { constraints }),
      });
      expect(answer(turned, backwards)).toMatchObject({ verdict, chosen, fallback, fixFirst });
    }),
    RUNS,
  );
});

test('without its limits a ladder never leads further down, prices apart', () => {
  const free = {
    ...catalog,
    prices: [],
    ladders: catalog.ladders.map((ladder) => ({ ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, limits: [] })) })),
  };
  const priceless = { ...catalog, prices: [] };
  fc.assert(
    fc.property(anyWorkload, ({ features: _features, now: _now, ...workload }) => {
      expect(height(answer(workload, free).chosen.rung)).toBeGreaterThanOrEqual(height(answer(workload, priceless).chosen.rung));
    }),
    RUNS,
  );
});

test('what is rejected for certain stays so when more is known', () => {
  fc.assert(
    fc.property(anyWorkload, anyWorkload, (known, more) => {
      const { now: _now, constraints: _constraints, ...workload } = known;
      const priceless = { ...catalog, prices: [] };
      const fuller = { ...workload, unit: { ...more.unit, ...workload.unit }, data: { ...more.data, ...workload.data } };
      const before = answer(workload, priceless).walked.filter(({ verdict }) => verdict === 'rejected');
      const after = new Map(answer(fuller, priceless).walked.map(({ rung, verdict }) => [rung.technology, verdict]));
      for (const { rung, because, against } of before)
        if (!because.includes('(assumed)') && against?.limit !== 'vendor')
          expect(after.get(rung.technology), rung.technology).toBe('rejected');
    }),
    RUNS,
  );
});

test('the answer is the same in another money', () => {
  fc.assert(
    fc.property(anyWorkload, fc.constantFrom(0.01, 7, 160), (workload, factor) => {
      const rate = { low: 80, high: 120 };
      const here = answer({ ...workload, money: { ratePerHourUSD: rate } });
      const prices = catalog.prices.map((price) => ({ ...price, usd: price.usd * factor }));
      const there = answer(
        { ...workload, money: { ratePerHourUSD: { low: rate.low * factor, high: rate.high * factor } } },
        { ...catalog, prices },
      );
      expect(there.chosen).toEqual(here.chosen);
      expect([there.economics?.atLoads[0]?.best, there.economics?.verdict]).toEqual([
        here.economics?.atLoads[0]?.best,
        here.economics?.verdict,
      ]);
    }),
    RUNS,
  );
});
