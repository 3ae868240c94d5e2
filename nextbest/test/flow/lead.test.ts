import { expect, test } from 'vitest';
import type { Delivery, Lead, LeadTime } from '#model/flow.ts';
import type { Releases } from '#model/repository.ts';
import { isUnknown } from '#model/unknown.ts';
import { type LeadRequest, leadOf } from '../../src/flow/lead.ts';
import { node, noon, type Told, workOf } from '../support/graph.ts';

const AS_OF = '2026-06-30';
const DAY = 86_400_000;

function dayOf(number: number): string {
  return new Date(Date.parse('2026-01-01') + number * DAY).toISOString().slice(0, 10);
}

/** One change a day, `c0` on the first of January. */
function daily(count: number, about: (at: number) => Partial<Told> = () => ({})): Told[] {
  return Array.from({ length: count }, (_, at) => ({ id: `c${at}`, day: dayOf(at), ...about(at) }));
}

/** Tags named by the day on which they were made, on a commit. */
function tags(made: Readonly<Record<string, readonly [commit: string, day: number]>>): Releases['tags'] {
  return Object.entries(made).map(([name, [commit, day]]) => ({ name, commit, at: noon(dayOf(day)) }));
}

function lead(told: readonly Told[], releases: Partial<Releases>, rest: Partial<LeadRequest> = {}): Lead {
  const all = new Map([['shop', { tags: [], branches: [], nodes: [], ...releases }]]);
  return leadOf({ work: workOf({ shop: told }), releases: all, deliveries: [], components: [], owners: new Map(), asOf: AS_OF, ...rest });
}

function known({ toRelease }: Lead): LeadTime {
  if (isUnknown(toRelease)) throw new Error(toRelease.unknown);
  return toRelease;
}

const MONTHLY = { 'v1.0.0': ['c9', 9], 'v1.1.0': ['c39', 42], 'v1.2.0': ['c69', 72], 'v1.3.0': ['c99', 102] } as const;

test('a change waits until the first release that holds it; what the very first release holds does not count', () => {
  const found = known(lead(daily(110), { tags: tags(MONTHLY) }));
  // Ninety changes of three releases: the youngest of each waits 3 days, the oldest 32.
  expect([found.n, found.median, found.waiting, found.of]).toEqual([90, 17.5, 10, 'tag']);
});

test('pre-releases, nightly builds, other stages and moving tags are no releases', () => {
  const others = {
    'v1.1.0-rc.1': ['c20', 20],
    'nightly-20260125': ['c24', 24],
    latest: ['c109', 109],
    'staging-1.1.0': ['c30', 30],
  } as const;
  expect(known(lead(daily(110), { tags: tags({ ...MONTHLY, ...others }) })).median).toBe(17.5);
});

test('tags that name an environment for users count before versions, as deployments', () => {
  const live = {
    'production-2026-01-20': ['c19', 19],
    'production-2026-02-01': ['c31', 31],
    'production-2026-03-01': ['c59', 59],
  } as const;
  const found = known(lead(daily(110), { tags: tags({ ...MONTHLY, ...live }) }));
  expect([found.of, found.n, found.evidence[0]?.says]).toEqual([
    'deployment',
    40,
    expect.stringContaining('3 tags that name the environment'),
  ]);
});

test('what was made after the day of the question did not exist on it', () => {
  expect(known(lead(daily(110), { tags: tags(MONTHLY) }, { asOf: dayOf(80) })).n).toBe(60);
});

test('changes of bots and upkeep are not counted, clocks that contradict each other are dropped and counted', () => {
  const told = daily(110, (at) =>
    at < 20 ? { bot: at % 2 === 0 } : at < 30 ? { class: 'upkeep' } : at === 30 ? { at: noon('2027-01-01') } : {},
  );
  const found = known(lead(told, { tags: tags(MONTHLY) }));
  expect([found.n, found.dropped]).toEqual([5 + 9 + 60, 1]);
});

test('tags written within the hour after many merges are automatic', () => {
  const told = daily(40);
  const each = told.map(({ id, day }, at) => ({ name: `v1.0.${at}`, commit: id, at: noon(day) + 600 }));
  expect(known(lead(told, { tags: each })).automatic).toBe(true);
  expect(known(lead(daily(110), { tags: tags(MONTHLY) })).automatic).toBe(false);
});

test('a pipeline that deploys what is tagged makes of tags deployments; one that publishes it does not', () => {
  const workflow: Delivery = {
    does: 'publishes',
    name: 'Release',
    on: ['tag'],
    branches: [],
    place: { repository: 'shop', path: 'r.yml', line: 1 },
  };
  const of = (delivery: Delivery) => known(lead(daily(110), { tags: tags(MONTHLY) }, { deliveries: [delivery] }));
  expect(of(workflow).of).toBe('tag');
  expect(of({ ...workflow, does: 'deploys' }).of).toBe('deployment');
  expect(of({ ...workflow, does: 'deploys', on: ['push'] })).toMatchObject({ of: 'tag', alsoPushed: true });
});

test('a copy on a release line that was released earlier is when users got the change', () => {
  const told = daily(110, (at) => (at === 40 ? { subject: 'fix: the door of the shop (#7)' } : {}));
  const copy = node({ id: 'copy', day: dayOf(41), parents: ['c39'], subject: 'fix: the door of the shop (#9)' });
  const found = known(lead(told, { tags: tags({ ...MONTHLY, 'v1.1.1': ['copy', 43] }), nodes: [copy] }));
  expect([found.backported, found.n]).toEqual([1, 90]);
  const other = node({ id: 'copy', day: dayOf(41), parents: ['c39'], subject: 'fix: another thing' });
  expect(known(lead(told, { tags: tags({ ...MONTHLY, 'v1.1.1': ['copy', 43] }), nodes: [other] })).backported).toBe(0);
});

test('parts with tags of their own are released each for their own folder', () => {
  const told = daily(110, (at) => ({ paths: [at % 2 === 0 ? 'packages/core/a.ts' : 'packages/web/b.ts'] }));
  const made = {
    '@shop/core@1.0.0': ['c9', 9],
    '@shop/core@1.1.0': ['c39', 39],
    '@shop/web@2.0.0': ['c9', 9],
    '@shop/web@2.1.0': ['c99', 99],
  } as const;
  const found = known(lead(told, { tags: tags(made) }));
  expect([found.n, found.evidence[0]?.says]).toEqual([15 + 45, expect.stringContaining('2 parts')]);
});

test('merges into a branch called production are deployments; one that is only moved forward tells nothing', () => {
  const merges = [20, 40, 60].map((at, index, all) =>
    node({ id: `p${at}`, day: dayOf(at + 1), parents: [index === 0 ? 'c5' : `p${all[index - 1]}`, `c${at}`], subject: 'Deploy' }),
  );
  const found = known(lead(daily(110), { branches: [{ name: 'production', commit: 'p60' }], nodes: merges }));
  expect([found.of, found.n]).toEqual(['deployment', 40]);
  expect(isUnknown(lead(daily(110), { branches: [{ name: 'production', commit: 'c60' }] }).toRelease)).toBe(true);
});

test('commits of another repository that set the version which runs and name a commit are deployments', () => {
  const ids = daily(60).map((one, at) => ({ ...one, id: `${(at + 0xabc000).toString(16)}${'0'.repeat(34)}`, paths: ['shop:a.ts'] }));
  const bumps = [10, 30, 50].map((at) => ({
    id: `b${at}`,
    day: dayOf(at + 2),
    subject: `Deploy shop ${ids[at]?.id.slice(0, 10)} to production`,
    paths: ['infra:apps/shop/kustomization.yaml'],
  }));
  const releases = new Map(['shop', 'infra'].map((name) => [name, { tags: [], branches: [], nodes: [] }]));
  const staging = bumps.map((bump) => ({ ...bump, subject: bump.subject.replace('production', 'staging') }));
  const of = (infra: readonly Told[]) =>
    leadOf({ work: workOf({ shop: ids, infra }), releases, deliveries: [], components: [], owners: new Map(), asOf: AS_OF });
  expect(known(of(bumps))).toMatchObject({ of: 'deployment', n: 40 });
  expect(isUnknown(of(staging).toRelease)).toBe(true);
});

test('the history of another repository that was merged in is not measured', () => {
  const told = daily(110, (at) => (at === 50 ? { parents: ['c49', 'x9'] } : {}));
  const old = Array.from({ length: 10 }, (_, at): Told => ({ id: `x${at}`, day: '2020-01-01', parents: at === 0 ? [] : [`x${at - 1}`] }));
  const found = known(lead([...old, { ...told[0], id: 'c0', day: dayOf(0), parents: [] }, ...told.slice(1)], { tags: tags(MONTHLY) }));
  // The merge itself is no change either.
  expect(found.n).toBe(89);
});

test('without any release it says what would tell', () => {
  const flux: Delivery = {
    does: 'deploys',
    name: 'Flux',
    on: ['push'],
    branches: [],
    pulled: true,
    place: { repository: 'shop', path: 'k.yaml' },
  };
  expect(lead(daily(30), {}).toRelease).toMatchObject({ wouldSettle: expect.stringContaining('--changes') });
  expect(lead(daily(110), { tags: tags(MONTHLY) }, { deliveries: [flux] }).toRelease).toMatchObject({
    unknown: expect.stringContaining('Flux'),
  });
});

test('the share of squashed change requests and the times of a component are told', () => {
  const component = {
    id: 'deployable:api',
    name: 'api',
    kind: 'deployable',
    owns: ['api/'],
    uses: [],
    dependsOn: [],
    evidence: [],
  } as const;
  const told = daily(110, (at) => (at % 2 === 0 ? { request: at, paths: ['api/x.ts'] } : {}));
  const found = lead(told, { tags: tags(MONTHLY) }, { components: [component] });
  expect([found.squashed, found.toReleaseOf.get('deployable:api')?.n, found.releasesPerYear]).toEqual([0.5, 45, 4]);
});

test('freezes of an export stand beside the pipelines that deploy by the clock alone', () => {
  const merged = noon('2026-05-02');
  const request = { number: 1, author: 1, bot: false, opened: merged, merged, commits: [], reviews: [], landed: [], labels: ['freeze'] };
  const weekly: Delivery = {
    does: 'deploys',
    name: 'Weekly',
    on: ['schedule'],
    branches: [],
    schedule: '0 6 * * 2',
    place: { repository: 'shop', path: 'w.yml', line: 3 },
  };
  const changes = { host: 'github', requests: [request], deployments: [], members: new Map() } as const;
  expect(lead(daily(3), {}, { deliveries: [weekly], changes }).windows.map(({ says }) => says)).toEqual([
    '"Weekly" deploys by the clock alone (0 6 * * 2)',
    '1 of 1 merged change requests of the last 12 months carried the label "freeze"',
  ]);
  expect(lead(daily(3), {}, { changes: { ...changes, requests: [{ ...request, labels: [] }] } }).windows).toEqual([]);
});
