import { expect, test } from 'vitest';
import { POLICIES } from '#actions/policies/all.ts';
import { judged, warningsOfAnswer } from '#actions/policies/judged.ts';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { packageJson } from '../support/files.ts';
import { situationOf, type Told } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';

const CLIMB = 'climb/service:cartcache/rented-cache';

async function climb(changes: Partial<Candidate> = {}, told: Told = {}): Promise<{ situation: Situation; candidate: Candidate }> {
  const situation = await situationOf(TWO_CACHES, { commits: BOTH_PATCHED, ...told });
  const found = propose(situation).candidates.find(({ id }) => id === CLIMB);
  if (found === undefined) throw new Error(`no ${CLIMB}`);
  return { situation, candidate: { ...found, warnings: [], ...changes } };
}

/** Codes of the warnings, and whether it may be today's. */
function said(situation: Situation, candidate: Candidate, others: readonly Candidate[] = []): readonly [string[], boolean] {
  const [first] = judged(situation, [candidate, ...others]);
  return [first?.warnings.map(({ code }) => code) ?? [], first?.notToday === undefined];
}

async function option(title: string, effort = '[8, 16]', more = ''): Promise<Candidate> {
  const purpose = `options:\n  - { title: ${title}, value: [10, 40], effort: ${effort}${more} }\n`;
  const found = propose(await situationOf(TWO_CACHES, { purpose, commits: BOTH_PATCHED })).candidates.find(({ kind }) => kind === 'try');
  if (found === undefined) throw new Error('no option');
  return found;
}

function codes({ warnings }: Candidate): string[] {
  return warnings.map(({ code }) => code);
}

test('every policy has a code of its own, a rule and what it does', () => {
  expect(new Set(POLICIES.map(({ code }) => code)).size).toBe(POLICIES.length);
  for (const { rule, does } of POLICIES) expect([rule, does].every((text) => text.endsWith('.'))).toBe(true);
});

test('performs-upkeep: an option that patches gives way to an action that ends upkeep, and says which', async () => {
  const patching = await option('Patch all the caches');
  expect(codes(patching)).toContain('performs-upkeep');
  expect(patching.notToday).toContain('would end some: Stop running');
  expect(codes(await option('Show prices with taxes'))).not.toContain('performs-upkeep');
  const { situation, candidate } = await climb({ id: 'try/x', kind: 'try', title: 'Upgrade it', frees: range(0, 0, 0, 'hours/month') });
  expect(said(situation, candidate)[1]).toBe(true);
});

test('infrastructure-not-value: said to those who do not sell it', async () => {
  const { situation, candidate } = await climb();
  expect(said(situation, candidate)[0]).toContain('infrastructure-not-value');
  const sells = await climb({}, { purpose: 'sellsInfrastructure: true\n' });
  expect(said(sells.situation, sells.candidate)[0]).not.toContain('infrastructure-not-value');
});

test('framework: an option that writes one is not for today, one that uses one is', async () => {
  const writing = await option('Build our own caching framework');
  expect([codes(writing).includes('framework'), writing.notToday?.includes('writes a framework')]).toEqual([true, true]);
  expect((await option('Use a public framework for carts')).notToday).toBeUndefined();
});

test('framework: the answer names what can be seen working by lunchtime', async () => {
  const { situation, candidate } = await climb({ id: 'try/y', kind: 'try', title: 'Write a cache platform' });
  const ladders = situation.catalog.ladders.map((one) => ({
    ...one,
    rungs: one.rungs.map((rung) => ({ ...rung, rung: 'saas' as const, tryOut: { what: 'Look at it.', hours: [1, 2] as const } })),
  }));
  const [first] = judged({ ...situation, catalog: { ...situation.catalog, ladders } }, [candidate]);
  expect(first?.warnings.find(({ code }) => code === 'framework')?.says).toContain('can be seen working first: Look at it.');
});

test('too-long-before-feedback: half a year before anybody gains is not for today, unless a first part is named', async () => {
  const platform = await option('Move to events', '[1500, 3000]');
  expect([codes(platform).includes('too-long-before-feedback'), platform.notToday === undefined]).toEqual([true, false]);
  const months = await option('Move to events', '[500, 700]');
  expect([codes(months).includes('too-long-before-feedback'), months.notToday === undefined]).toEqual([true, true]);
  expect(codes(await option('Move to events', '[1500, 3000]', ', firstSlice: One event that mail listens to'))).not.toContain(
    'too-long-before-feedback',
  );
});

test('needs-another-team: a module from elsewhere, a new vendor, or an option that says so', async () => {
  const { situation, candidate } = await climb();
  expect(said(situation, candidate)[0]).not.toContain('needs-another-team');
  const place = situation.landscape.components.find(({ id }) => id === 'service:cartcache')?.evidence[0]?.place ?? { path: '' };
  const within = (name: string): Situation => {
    const coverage = { ...situation.landscape.coverage, unresolved: [{ kind: 'module' as const, name, place }] };
    return { ...situation, landscape: { ...situation.landscape, coverage } };
  };
  expect(said(within('git::ssh://git.example.com/platform/cache'), candidate)[0]).toContain('needs-another-team');
  expect(said(within('terraform-aws-modules/elasticache/aws'), candidate)[0]).not.toContain('needs-another-team');
  const ladders = situation.catalog.ladders.map((one) => ({
    ...one,
    rungs: one.rungs.map((rung) => ({ ...rung, cloud: 'any' as const })),
  }));
  expect(said({ ...situation, catalog: { ...situation.catalog, ladders } }, candidate)[0]).toContain('needs-another-team');
  expect(codes(await option('Let the platform team move us'))).toContain('needs-another-team');
});

const CHECK = {
  limit: 'memory',
  value: '1 GB',
  workload: '0.5 GB',
  fits: true,
  hard: true,
  source: 'https://example.com/limits',
  date: '2024-01-01',
} as const;

test('limit-unknown: a hard limit that nobody checked keeps a move from today', async () => {
  const unknown = { unknown: 'not stated', wouldSettle: 'state it' };
  const open = await climb({ limitsChecked: [{ ...CHECK, workload: unknown, fits: unknown }] });
  expect(said(open.situation, open.candidate)).toEqual([['infrastructure-not-value', 'limit-unknown'], false]);
  const known = await climb({ limitsChecked: [CHECK] });
  expect(said(known.situation, known.candidate)).toEqual([['infrastructure-not-value'], true]);
});

test('fact-stale: a limit that was read too long ago is named with its date', async () => {
  const { situation, candidate } = await climb({ limitsChecked: [{ ...CHECK, stale: true }] });
  expect(judged(situation, [candidate])[0]?.warnings.find(({ code }) => code === 'fact-stale')?.says).toContain('2024-01-01');
  const fresh = await climb({ limitsChecked: [{ ...CHECK, stale: false }] });
  expect(said(fresh.situation, fresh.candidate)[0]).not.toContain('fact-stale');
});

test('coverage-low: nothing but measuring and the team’s own options is for today', async () => {
  const situation = await situationOf({ 'package.json': packageJson('shop', 'pg') });
  const { candidates, warnings } = propose(situation);
  expect(warnings.map(({ code }) => code)).toContain('coverage-low');
  expect(candidates.filter(({ notToday }) => notToday === undefined).map(({ kind }) => kind)).toEqual(['measure']);
  expect(warningsOfAnswer(await situationOf(TWO_CACHES)).map(({ code }) => code)).not.toContain('coverage-low');
});

test('hours-assumed: said while nobody states the hours behind a commit', async () => {
  const { situation, candidate } = await climb();
  const assumed = { ...situation, hoursPerCommit: { ...situation.hoursPerCommit, stated: false } };
  expect(said(assumed, candidate)[0]).toContain('hours-assumed');
  expect(said(situation, candidate)[0]).not.toContain('hours-assumed');
  expect(warningsOfAnswer(assumed).map(({ code }) => code)).toContain('hours-assumed');
});

test('no-purpose: said of the answer as a whole', async () => {
  const of = async (told: Told): Promise<string[]> => warningsOfAnswer(await situationOf(TWO_CACHES, told)).map(({ code }) => code);
  expect([await of({}), await of({ purpose: 'cloud: aws\n' })]).toEqual([['no-purpose'], []]);
});
