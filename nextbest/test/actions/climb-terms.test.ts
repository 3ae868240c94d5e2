import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Bill, Economics } from '#model/economics.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { ladder, smallCatalog } from '../support/catalog.ts';
import { deployment, resource } from '../support/files.ts';
import { type Files, situationOf, type Told } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES, upkeepOn } from '../support/stack.ts';

const CART = 'climb/service:cartcache/rented-cache';

function find(situation: Situation, id: string): Candidate {
  const { candidates } = propose(situation);
  const found = candidates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${candidates.map((one) => one.id).join(', ')}`);
  return found;
}

async function cart(told: Told = {}): Promise<Candidate> {
  return find(await situationOf(TWO_CACHES, { commits: BOTH_PATCHED, ...told }), CART);
}

test('the answer to "too complicated" names the seam from the component’s own edges', async () => {
  const { objections } = await cart();
  expect(objections.at(-1)?.answer).toBe(
    'Nothing is rewritten: clients go on speaking redis. The seam is where cart calls it (k8s/cart.yaml:14): one copy of cart is pointed at the new one first.',
  );
});

test('learning is in the effort where nothing here uses the target, and not where somebody knows it', async () => {
  const [unknown, known] = [await cart(), await cart({ purpose: 'team: { skills: [rented-cache] }\n' })];
  expect(unknown.effort.likely).toBeGreaterThan(known.effort.likely);
  expect(unknown.because.some(({ says }) => says.includes('learning it takes'))).toBe(true);
  expect(known.because.some(({ says }) => says.includes('learning it takes'))).toBe(false);
});

test('a spike says beforehand what is read off and what follows from it', async () => {
  const { trial } = await cart();
  expect(trial).toMatchObject({ what: 'Start one copy on rented-cache.', days: 1, sensitivity: 0.9 });
  expect(trial?.rule).toMatch(/no worse than today: go on; else stop$/);
});

test('a first slice takes a day at most, however long all of it takes', async () => {
  const steps = [{ technology: 'rented-cache', rung: 'serverless-capacity' as const, keeps: ['redis'] }];
  const slow = ladder('cache', steps);
  const rungs = slow.rungs.map((rung) => ({ ...rung, tryOut: { what: 'Restore all of it.', hours: [8, 60] as const } }));
  const { firstSlice, timeToTry } = await cart({ catalog: smallCatalog({ ladders: [{ ...slow, rungs }] }) });
  expect(firstSlice.hours.high).toBeLessThanOrEqual(8);
  expect(timeToTry.high).toBeGreaterThan(8);
});

test('what writing it oneself would take stands beside it', async () => {
  const own = { what: 'A table', hours: [8, 40] as const, lacks: 'Retries', source: 'our judgement' };
  const ladders = [{ ...ladder('cache', [{ technology: 'rented-cache', rung: 'serverless-capacity', keeps: ['redis'] }]), writeIt: own }];
  expect((await cart({ catalog: smallCatalog({ ladders }) })).writing).toMatchObject({ what: 'A table', lacks: 'Retries' });
});

const WEB: Files = { 'k8s/web.yaml': deployment('web', ['acme/web']), 'infra/main.tf': resource('aws_sqs_queue', 'jobs') };

/** The web in production, on a rung of our choice. */
async function web(files: Files, rung: 'vm' | 'container'): Promise<Situation> {
  const situation = await situationOf(files, { commits: upkeepOn('k8s/web.yaml') });
  const components = situation.landscape.components.map((one) => ({ ...one, uses: one.uses.map((use) => ({ ...use, rung })) }));
  return { ...situation, landscape: { ...situation.landscape, components }, fits: situation.fits.map((fit) => ({ ...fit, now: rung })) };
}

test('code on a machine needs an image and a pipeline first, as actions of their own', async () => {
  const { candidates } = propose(await web(WEB, 'vm'));
  const climb = candidates.find(({ kind }) => kind === 'climb');
  expect(climb?.requires).toEqual([`try/${climb?.components[0]}/container-image`, 'try/pipeline']);
  expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([...(climb?.requires ?? [])]));
});

test('an image or a pipeline that is there is not asked for again', async () => {
  const requiredOf = (situation: Situation): readonly string[] | undefined =>
    propose(situation).candidates.find(({ kind }) => kind === 'climb')?.requires;
  const built = await web({ ...WEB, 'web/Dockerfile': 'FROM node:22\n' }, 'vm');
  expect(requiredOf(built)).toEqual(['try/pipeline']);
  const delivery = { does: 'deploys' as const, name: 'deploy', on: ['push' as const], branches: [], place: { path: 'deploy.yml' } };
  expect(requiredOf({ ...built, landscape: { ...built.landscape, deliveries: [delivery] } })).toBeUndefined();
});

test('a preparation that no move waits for is no action', async () => {
  expect(propose(await situationOf(TWO_CACHES, { commits: BOTH_PATCHED })).candidates.map(({ id }) => id)).not.toContain('try/pipeline');
});

function bill(technology: string, usd: number): Bill {
  return { technology, name: technology, rung: 'managed', items: [], usd, unpriced: [], hours: range(0, 1, 2, 'hours/month') };
}

function economicsOf(now: number, then: number, verdict: Economics['verdict'] = 'move'): Economics {
  return {
    load: [],
    rate: range(50, 100, 200, 'USD/hour'),
    rateStated: true,
    atLoads: [{ times: 1, bills: [bill('redis', now), bill('rented-cache', then)], cheapest: 'redis', best: 'redis' }],
    saves: range(-50, 20, 90, 'USD/month'),
    verdict,
    flips: [],
  };
}

async function paying(economics: Economics): Promise<Situation> {
  const situation = await situationOf(TWO_CACHES, { commits: BOTH_PATCHED });
  return { ...situation, fits: situation.fits.map((fit) => (fit.component === 'service:cartcache' ? { ...fit, economics } : fit)) };
}

test('the change of the bill counts in hours at the rate: less is value, more is cost', async () => {
  const plain = await cart();
  const cheaper = find(await paying(economicsOf(600, 100)), CART);
  expect(cheaper.money?.amount.likely).toBeCloseTo(500);
  expect(cheaper.costs).toEqual(plain.costs);
  const dearer = find(await paying(economicsOf(100, 600)), CART);
  expect(dearer.money?.amount.likely).toBeCloseTo(-500);
  expect(dearer.value).toBeUndefined();
  expect(dearer.economics?.verdict).toBe('move');
});

test.each([
  ['leave-it', /less than one engineer day a month \(it saves 20 USD a month/],
  ['stay', /does not pay over the whole path \(it saves 20 USD a month/],
] as const)('what the economics say is better left is rejected with its reason: %s', async (verdict, why) => {
  const { candidates, rejected } = propose(await paying(economicsOf(100, 90, verdict)));
  expect(candidates.map(({ id }) => id)).not.toContain(CART);
  expect(rejected.find(({ id }) => id === CART)?.why).toMatch(why);
});
