import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Walk } from '#ladder/asked.ts';
import { walk } from '#ladder/walk.ts';
import type { Ladder, LadderRung, Limit } from '#model/catalog.ts';
import { height, RUNGS } from '#model/rung.ts';
import { isUnknown } from '#model/unknown.ts';
import type { LimitKey } from '#model/workload.ts';
import { allLadders } from '../catalog/load.ts';

const KEYS = ['unit.seconds', 'unit.memoryMB', 'unit.gpu'] as const satisfies readonly LimitKey[];
const CLOUDS = ['aws', 'gcp', 'any'] as const;
const PROTOCOLS = ['redis', 'amqp', 'container-image'];
const DATES = ['2020-01-01', '2024-01-01', '2026-01-01'];

const limit: fc.Arbitrary<Limit> = fc.record({
  name: fc.constantFrom('time', 'memory', 'cards'),
  key: fc.constantFrom(...KEYS),
  test: fc.constant('at-most'),
  value: fc.integer({ min: 1, max: 100 }),
  unit: fc.constant('units'),
  hard: fc.boolean(),
  raisable: fc.constantFrom('no', 'yes'),
  status: fc.constantFrom('confirmed', 'secondary', 'unconfirmed'),
  source: fc.constant('a page'),
  checked: fc.constant('2026-01-01'),
});

const rung: fc.Arbitrary<LadderRung> = fc.record(
  {
    technology: fc.uuid(),
    name: fc.constant('A service'),
    cloud: fc.constantFrom(...CLOUDS),
    rung: fc.constantFrom(...RUNGS),
    keeps: fc.subarray(PROTOCOLS),
    limits: fc.array(limit, { maxLength: 3 }),
    since: fc.constantFrom(...DATES),
    until: fc.constantFrom(...DATES),
    needs: fc.constant([]),
    tryOut: fc.constant({ what: 'Try it.', hours: [1, 2] as const }),
    source: fc.constant('a page'),
    checked: fc.constant('2026-01-01'),
  },
  { requiredKeys: ['technology', 'name', 'cloud', 'rung', 'keeps', 'limits', 'needs', 'tryOut', 'source', 'checked'] },
);

function ladderOf(rungs: readonly LadderRung[]): Ladder {
  return { capability: 'compute', does: 'run code', notices: '', metric: '', rungs };
}

const anyWalk: fc.Arbitrary<Walk> = fc.record({
  ladder: fc.array(rung, { maxLength: 8 }).map(ladderOf),
  cloud: fc.constantFrom(...CLOUDS),
  known: fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 0, max: 150 })).map((numbers) => ({ numbers })),
  spoken: fc.subarray(PROTOCOLS),
  now: fc.constantFrom(...RUNGS),
  inUse: fc.constant(new Set<string>()),
  asOf: fc.constantFrom('2023-01-01', '2026-11-01'),
});

function chosenHeight(asked: Walk): number {
  const { walked, chosen } = walk(asked);
  const rung = chosen === undefined ? undefined : walked[chosen]?.rung.rung;
  return rung === undefined ? -1 : height(rung);
}

test('a ladder never skips a rung that fits', () => {
  fc.assert(
    fc.property(anyWalk, (asked) => {
      const top = chosenHeight(asked);
      const higher = walk(asked).walked.filter(({ rung, verdict }) => verdict !== 'rejected' && height(rung.rung) > top);
      for (const { rung } of higher) expect(height(rung.rung)).toBeLessThanOrEqual(height(asked.now ?? 'home-made'));
    }),
  );
});

test('what is chosen is a climb that keeps what is spoken and is on offer; the fallback comes later and fits', () => {
  fc.assert(
    fc.property(anyWalk, (asked) => {
      const { walked, chosen, fallback } = walk(asked);
      if (chosen === undefined) return;
      const rung = walked[chosen]?.rung;
      if (rung === undefined) throw new Error('chosen points nowhere');
      expect(height(rung.rung)).toBeGreaterThan(height(asked.now ?? 'home-made'));
      const spoken = asked.spoken ?? [];
      expect(spoken.length === 0 || spoken.some((one) => rung.keeps.includes(one))).toBe(true);
      expect((rung.since ?? '') <= asked.asOf && asked.asOf < (rung.until ?? '9')).toBe(true);
      if (fallback === undefined) return;
      expect(fallback).toBeGreaterThan(chosen);
      expect(walked[fallback]?.verdict).toBe('fits');
    }),
  );
});

test('removing a limit never moves the choice down', () => {
  fc.assert(
    fc.property(anyWalk, fc.nat(), fc.nat(), (asked, which, at) => {
      const rungs = asked.ladder.rungs.map((rung, index) =>
        index === which % Math.max(1, asked.ladder.rungs.length)
          ? { ...rung, limits: rung.limits.filter((_, one) => one !== at % Math.max(1, rung.limits.length)) }
          : rung,
      );
      expect(chosenHeight({ ...asked, ladder: ladderOf(rungs) })).toBeGreaterThanOrEqual(chosenHeight(asked));
    }),
  );
});

test('an unconfirmed limit never rejects, whatever the workload', () => {
  fc.assert(
    fc.property(anyWalk, (asked) => {
      const rungs = asked.ladder.rungs.map((rung) => ({
        ...rung,
        limits: rung.limits.map((one) => ({ ...one, status: 'unconfirmed' as const })),
      }));
      const bare = asked.ladder.rungs.map((rung) => ({ ...rung, limits: [] }));
      const rejected = (of: readonly LadderRung[]) =>
        walk({ ...asked, ladder: ladderOf(of) }).walked.map(({ verdict }) => verdict === 'rejected');
      expect(rejected(rungs)).toEqual(rejected(bare));
    }),
  );
});

test('every rejection and every doubt on the real ladders says why, and unknown facts say what would settle them', async () => {
  const ladders = await allLadders();
  for (const ladder of ladders) {
    const { walked } = walk({ ladder, cloud: 'any', known: { numbers: {} }, spoken: [], inUse: new Set(), asOf: '2026-11-01' });
    expect(walked.length).toBe(ladder.rungs.length);
    for (const { because, checks } of walked) {
      expect(because).toMatch(/^[A-Z].*\.$/);
      for (const { fits } of checks) if (isUnknown(fits)) expect(fits.wouldSettle).not.toBe('');
    }
  }
});
