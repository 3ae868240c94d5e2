import { expect, test } from 'vitest';
import type { Proposal } from '#actions/proposal.ts';
import { propose } from '#actions/propose.ts';
import { momentsOf } from '#decide/estimate.ts';
import type { Candidate } from '#model/action.ts';
import { range } from '#model/range.ts';
import { ladder, limit, smallCatalog, technology } from '../support/catalog.ts';
import { classified } from '../support/commits.ts';
import { deployment, resource } from '../support/files.ts';
import { simulated } from '../support/simulated.ts';
import { type Files, situationOf, type Told } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES, upkeepOn } from '../support/stack.ts';

async function proposed(files: Files = TWO_CACHES, told: Told = {}): Promise<Proposal> {
  return propose(await situationOf(files, { commits: BOTH_PATCHED, ...told }));
}

function climbsIn({ candidates }: Proposal): Candidate[] {
  return candidates.filter(({ kind }) => kind === 'climb');
}

function candidate({ candidates }: Proposal, id: string): Candidate {
  const found = candidates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${candidates.map((one) => one.id).join(', ')}`);
  return found;
}

const CLIMB = 'climb/service:cartcache/rented-cache';

test('what the team runs may be rented: from where to where, with places, limits, a way back and one metric', async () => {
  const climb = candidate(await proposed(), CLIMB);
  expect(climb).toMatchObject({
    from: { technology: 'redis', rung: 'container' },
    to: { technology: 'rented-cache', rung: 'serverless-capacity' },
    components: ['service:cartcache'],
  });
  expect(climb.because.map(({ place }) => place?.path)).toContain('k8s/cart-cache.yaml');
  expect(climb.experiment.fallback).toMatchObject({ rung: 'managed', technology: 'sized-cache' });
  expect(climb.experiment.by).toBe('2026-02-12');
});

test('it frees the upkeep of the files that only describe it, and of no other', async () => {
  const alone = candidate(await proposed(), CLIMB);
  const cart = upkeepOn('k8s/cart.yaml', 'src/cart.ts');
  expect(
    candidate(await proposed(TWO_CACHES, { commits: [...BOTH_PATCHED, ...cart.map((one) => ({ ...one, id: `x${one.id}` }))] }), CLIMB)
      .frees,
  ).toEqual(alone.frees);
  const shared = { ...TWO_CACHES, 'k8s/cart-cache.yaml': `${TWO_CACHES['k8s/cart-cache.yaml']}---\n${deployment('mail', ['acme/mail'])}` };
  expect(candidate(await proposed(shared), CLIMB)).toMatchObject({ freesAssumed: true });
  expect(candidate(await proposed(shared), CLIMB).freesCommits).toBeUndefined();
});

test('no commits is not no cost: what running it takes is assumed, shown, asked for, and never a reason to start today', async () => {
  const all = await proposed(TWO_CACHES, { commits: [] });
  const { questions } = all;
  const climb = candidate(all, CLIMB);
  expect(climb).toMatchObject({ freesAssumed: true, notToday: expect.stringContaining('how many hours a month') });
  expect(climb.frees).toMatchObject({ low: 5.3, likely: 14, high: 27 });
  expect(climb.because.find(({ says }) => says.startsWith('running it as it is'))).toMatchObject({ class: 'assumed' });
  expect(climb.warnings.map(({ code }) => code)).toContain('hours-assumed');
  expect(questions.some(({ ask }) => ask.includes('cart-cache') && ask.includes('no commit'))).toBe(true);
});

test('of those that are run alike, and of which nothing is known, only the first is a candidate, with how many there are', async () => {
  const { candidates } = await proposed(TWO_CACHES, { commits: [] });
  const caches = candidates.filter(({ kind, capability }) => kind === 'climb' && capability === 'cache');
  expect(caches.map(({ id }) => id)).toEqual([CLIMB]);
  expect(caches[0]?.title).toContain('the first of 2 that are run alike');
  expect(caches[0]?.because.some(({ says }) => says.includes('search-cache'))).toBe(true);
});

test('a move that is only assumed to pay waits for no preparation, and proposes none', async () => {
  const { candidates } = await proposed(
    { ...TWO_CACHES, 'infra/web.tf': resource('aws_instance', 'web', '  instance_type = "t3.small"') },
    { commits: [] },
  );
  expect(candidates.some(({ kind, capability }) => kind === 'climb' && capability === 'compute')).toBe(true);
  expect(candidates.filter(({ kind }) => kind === 'try')).toEqual([]);
});

test('the date of the experiment comes after the work and the weeks that its falsifier names', async () => {
  const { effort, experiment } = candidate(await proposed(), CLIMB);
  const days = (Date.parse(experiment.by) - Date.parse('2026-01-01')) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(28 + Math.floor((effort.likely / 20) * 7));
});

test('switches that a library keeps inside the application are nothing to rent', async () => {
  const flags = { technology: 'rented-flags', rung: 'saas' as const, cloud: 'aws' as const, keeps: [] };
  const library = technology('switches', 'feature-flags', { marks: [{ in: 'npm', name: 'switches', shows: 'use', rung: 'home-made' }] });
  const catalog = smallCatalog({ ladders: [ladder('feature-flags', [flags])], technologies: [...smallCatalog().technologies, library] });
  const files = {
    'infra/main.tf': resource('aws_sqs_queue', 'jobs'),
    Dockerfile: 'FROM node:22\n',
    'package.json': '{"name":"web","dependencies":{"switches":"1.0.0"}}',
  };
  const { candidates, rejected } = await proposed(files, { catalog, commits: upkeepOn('package.json') });
  expect(candidates.filter(({ kind }) => kind === 'climb')).toEqual([]);
  expect(rejected.map(({ why }) => why)).toContainEqual(expect.stringContaining('library inside the application'));
});

test('stated toil that leaves no commits comes on top of those that are seen', async () => {
  const purpose = 'workloads:\n  cart-cache: { toil: [0.1, 0.2] }\n';
  const [seen, both] = [candidate(await proposed(), CLIMB), candidate(await proposed(TWO_CACHES, { purpose }), CLIMB)];
  expect(both.frees.likely).toBeGreaterThan(seen.frees.likely);
  const unseen = candidate(await proposed(TWO_CACHES, { commits: [], purpose: purpose.replace('[0.1, 0.2]', '[10, 20]') }), CLIMB);
  expect(unseen.frees.likely).toBeCloseTo(Math.sqrt(200), 0);
});

test('a capability that the repository offers itself, and what sets the team apart, are never rented', async () => {
  const flags = { 'infra/main.tf': resource('aws_sqs_queue', 'jobs'), 'k8s/flags.yaml': deployment('flags', ['flags/server:1']) };
  const told = {
    commits: upkeepOn('k8s/flags.yaml'),
    catalog: smallCatalog({ ladders: [ladder('feature-flags', [{ technology: 'rented-flags', rung: 'saas', cloud: 'aws', keeps: [] }])] }),
  };
  const offering = await proposed({ ...flags, 'README.md': '# Flaggy\n\nFlaggy is a feature flag service for teams of any size.\n' }, told);
  expect(climbsIn(offering)).toEqual([]);
  for (const name of ['cache', 'cart-cache', 'Cart-Cache', 'cart cache', 'service:cartcache']) {
    const { candidates, rejected } = await proposed(TWO_CACHES, { purpose: `differentiators: ["${name}"]\n` });
    expect(
      candidates.map(({ id }) => id),
      name,
    ).not.toContain(CLIMB);
    expect(rejected.find(({ id }) => id === CLIMB)?.why, name).toContain('sets the team apart');
  }
});

test('a hard limit that nobody checked keeps a climb from today, and proposes to find out; known, it decides', async () => {
  const steps = [
    {
      technology: 'rented-cache',
      rung: 'serverless-capacity' as const,
      keeps: ['redis'],
      limits: [limit('memory of one item', 'data.itemKB', { value: 500, unit: 'KB' })],
    },
  ];
  const catalog = smallCatalog({ ladders: [ladder('cache', steps)] });
  const open = await proposed(TWO_CACHES, { catalog });
  expect(candidate(open, CLIMB).notToday).toBeDefined();
  expect(candidate(open, CLIMB).warnings.map(({ code }) => code)).toContain('limit-unknown');
  expect(candidate(open, 'measure/service:cartcache/rented-cache').value?.likely).toBeGreaterThan(0);
  const known = (itemKB: number) =>
    proposed(TWO_CACHES, { catalog, purpose: `workloads:\n  cart-cache: { data: { itemKB: ${itemKB} } }\n` });
  expect(candidate(await known(10), CLIMB).notToday).toBeUndefined();
  expect((await known(900)).candidates.map(({ id }) => id)).not.toContain(CLIMB);
});

test('toil that is stated makes an unchecked limit worth finding out, also without a commit', async () => {
  const steps = [
    { technology: 'rented-cache', rung: 'serverless-capacity' as const, keeps: ['redis'], limits: [limit('size', 'data.itemKB')] },
  ];
  const told = {
    commits: [],
    catalog: smallCatalog({ ladders: [ladder('cache', steps)] }),
    purpose: 'workloads:\n  cart-cache: { toil: [30, 60] }\n',
  };
  expect((await proposed(TWO_CACHES, told)).candidates.map(({ id }) => id)).toContain('measure/service:cartcache/rented-cache');
});

test('finding out is never worth more for each hour than the move that it is for', async () => {
  const steps = [
    { technology: 'rented-cache', rung: 'serverless-capacity' as const, keeps: ['redis'], limits: [limit('size', 'data.itemKB')] },
  ];
  const open = await proposed(TWO_CACHES, { catalog: smallCatalog({ ladders: [ladder('cache', steps)] }) });
  const given = [candidate(open, CLIMB), candidate(open, 'measure/service:cartcache/rented-cache')];
  const each = simulated(given, { seed: 1, draws: 4000, hoursPerCommit: range(1, 2, 4, 'hours/commit') });
  const [climb = 0, measure = 0] = each.map(({ draws, hours }) => momentsOf(draws.net).mean / hours);
  expect(climb).toBeGreaterThan(1);
  expect(measure).toBeLessThanOrEqual(climb * 1.1);
  expect(measure).toBeGreaterThan(climb / 4);
});

test('two technologies of one component that climb to the same place are two candidates with two ids', async () => {
  const files = {
    'infra/main.tf': resource('aws_instance', 'web', '  instance_type = "t3.small"'),
    'k8s/web.yaml': deployment('web', ['acme/web']),
    'src/web/Dockerfile': 'FROM node:22\n',
  };
  const { candidates } = await proposed(files, { commits: upkeepOn('infra/main.tf', 'k8s/web.yaml') });
  const ids = candidates.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('climb/deployable:src/web/'))).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing of an environment that is not production is moved', async () => {
  const local = { 'infra/main.tf': resource('aws_sqs_queue', 'jobs'), 'docker-compose.yml': 'services:\n  cache:\n    image: redis:8.0\n' };
  expect(climbsIn(await proposed(local, { commits: upkeepOn('docker-compose.yml') }))).toEqual([]);
});

test('swapping the values of two needs swaps two otherwise equal climbs', async () => {
  const purpose = (cart: string, search: string): string =>
    `team: { size: 4 }\nusers:\n  - name: shopper\n    needs:\n      - { name: pay, value: ${cart}, components: [cart] }\n      - { name: find, value: ${search}, components: [search] }\n`;
  const values = async (cart: string, search: string): Promise<number[]> => {
    const all = climbsIn(await proposed(TWO_CACHES, { purpose: purpose(cart, search) }));
    return ['cartcache', 'searchcache'].map(
      (name) => all.find(({ id }) => id === `climb/service:${name}/rented-cache`)?.value?.likely ?? 0,
    );
  };
  const [cart = 0, search = 0] = await values('[100, 200]', '[10, 20]');
  expect(cart).toBeGreaterThan(search);
  expect(await values('[10, 20]', '[100, 200]')).toEqual([search, cart]);
});

test('the need that counts is the nearest one, wherever the file names it', async () => {
  const purpose =
    'users:\n  - name: a\n    needs:\n      - { name: far, value: [1, 2], components: [search] }\n      - { name: near, value: [100, 200], components: [cart-cache] }\n';
  const files = { ...TWO_CACHES, 'k8s/search.yaml': deployment('search', ['acme/search'], { CART: 'http://cart' }) };
  const climb = candidate(await proposed(files, { purpose }), CLIMB);
  expect(climb.serves.need).toBe('near');
  expect(climb.value?.likely).toBeCloseTo(((climb.frees.likely / (5 * 140)) * Math.sqrt(20_000) * 52) / 12, 6);
});

test('below half of what is deployed on the map, only finding out and the team’s own options may be today', async () => {
  const files = { Dockerfile: 'FROM node:22\n', 'docker-compose.yml': 'services:\n  cache:\n    image: redis:8.0\n' };
  const { candidates } = await proposed(files, { purpose: 'options: [{ title: Try it, value: [20, 40], effort: [1, 2] }]\n' });
  expect(
    candidates
      .filter(({ notToday }) => notToday === undefined)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['measure', 'try']);
});

test('recurring work of bots and people is proposed to end, counted up to the day that is asked for', async () => {
  const situation = await situationOf(TWO_CACHES);
  const recurring = (from: number) =>
    Array.from({ length: 40 }, (_, index) =>
      classified(`r${index}`, ['package.json'], { daysAgo: from + index * 9, topic: 'renew certificate', bot: index % 2 === 0 }),
    );
  const stops = (from: number): Candidate[] =>
    propose({ ...situation, work: { ...situation.work, commits: recurring(from) } }).candidates.filter(({ kind }) => kind === 'stop');
  expect(stops(0)[0]?.because[0]?.says).toContain('40 commits');
  expect(stops(0)[0]?.because[0]?.says).toContain('20 of them by bots');
  expect(stops(-300)).toEqual([]);
});
