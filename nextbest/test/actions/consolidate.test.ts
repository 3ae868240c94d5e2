import { expect, test } from 'vitest';
import type { Proposal } from '#actions/proposal.ts';
import { propose } from '#actions/propose.ts';
import type { Technology } from '#model/catalog.ts';
import type { Component, Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { situationOf, type Told } from '../support/situation.ts';
import { TWO_CACHES, upkeepOn } from '../support/stack.ts';

function using(name: string, technology: string, rest: Partial<Usage> = {}): Component {
  const evidence = [measured(technology, { path: `${name}.yml`, line: 1 })];
  const use: Usage = {
    capability: 'ci-cd',
    technology,
    technologyName: technology,
    rung: 'saas',
    environment: 'production',
    settings: {},
    evidence,
  };
  return { id: `service:${name}`, name, kind: 'service', owns: [`${name}.yml`], uses: [{ ...use, ...rest }], dependsOn: [], evidence };
}

async function withParts(parts: readonly Component[], told: Told = { commits: upkeepOn('a.yml', 'b.yml', 'c.yml') }): Promise<Situation> {
  const situation = await situationOf(TWO_CACHES, told);
  return { ...situation, landscape: { ...situation.landscape, components: [...situation.landscape.components, ...parts] } };
}

function consolidated(proposal: Proposal): string[] {
  return proposal.candidates.filter(({ kind }) => kind === 'consolidate').map(({ id }) => id);
}

const THREE = [using('a', 'github-actions'), using('b', 'github-actions'), using('c', 'travis-ci')];

test('of two that do the same job in production, what carries less moves to the other', async () => {
  const proposal = propose(await withParts(THREE));
  expect(consolidated(proposal)).toEqual(['consolidate/service:c/github-actions']);
  const [candidate] = proposal.candidates.filter(({ kind }) => kind === 'consolidate');
  expect(candidate).toMatchObject({
    title: 'Let github-actions do what travis-ci does as well: both run pipelines',
    from: { technology: 'travis-ci' },
    to: { technology: 'github-actions' },
    experiment: { fallback: { technology: 'travis-ci' } },
  });
  expect(candidate?.frees.likely).toBeGreaterThan(0);
  expect(candidate?.because.filter((one) => one.class === 'measured').map(({ place }) => place?.path)).toContain('c.yml');
});

test('two that do different jobs, or the same under two names, are no duplicate', async () => {
  const pairs: [string, string][] = [
    ['github-actions', 'argo-cd'],
    ['azure-pipelines', 'azure-devops'],
    ['prometheus', 'grafana'],
  ];
  for (const [a, b] of pairs) expect(consolidated(propose(await withParts([using('a', a), using('b', b)])))).toEqual([]);
});

test('what only runs beside production is none', async () => {
  expect(
    consolidated(propose(await withParts([using('a', 'github-actions'), using('c', 'travis-ci', { environment: 'nonproduction' })]))),
  ).toEqual([]);
});

test.each<[string, Partial<Usage>, Told, RegExp]>([
  ['the team keeps it as its own', {}, { commits: upkeepOn('c.yml'), purpose: 'differentiators: [ci-cd]\n' }, /sets the team apart/],
])('it is rejected with its reason where %s', async (_, use, told, why) => {
  const { candidates, rejected } = propose(await withParts([...THREE.slice(0, 2), using('c', 'travis-ci', use)], told));
  expect(candidates.filter(({ kind }) => kind === 'consolidate')).toEqual([]);
  expect(rejected.find(({ id }) => id === 'consolidate/service:c/github-actions')?.why).toMatch(why);
});

test('nothing moves down the ladder because it is used less', async () => {
  const down = [using('a', 'jenkins', { rung: 'vm' satisfies Rung }), using('b', 'jenkins', { rung: 'vm' }), using('c', 'github-actions')];
  const { candidates, rejected } = propose(await withParts(down));
  expect(candidates.filter(({ kind }) => kind === 'consolidate')).toEqual([]);
  expect(rejected.find(({ id }) => id === 'consolidate/service:c/jenkins')?.why).toContain('further up the ladder');
});

test.each(['Gemfile', 'app/config.py', 'package.json', 'src/main/resources/application.yml', 'db/schema.rb'])(
  'work on %s is not counted as freed: it stays, whatever moves',
  async (path) => {
    const told = { commits: upkeepOn(path) };
    const evidence = [measured('a client', { path, line: 3 })];
    const { candidates } = propose(await withParts([...THREE.slice(0, 2), using('c', 'travis-ci', { evidence })], told));
    const [merger] = candidates.filter(({ kind }) => kind === 'consolidate');
    expect([merger?.freesCommits, merger?.freesAssumed]).toEqual([undefined, true]);
  },
);

test('where no commit tells of it, running one more is assumed to take what such a thing takes, and it is not for today', async () => {
  const [merger] = propose(await withParts(THREE, { commits: [] })).candidates.filter(({ kind }) => kind === 'consolidate');
  expect(merger).toMatchObject({ freesAssumed: true, frees: { low: 0.2, high: 2 }, notToday: expect.any(String) });
});

test('one of which nobody knows who runs it gives way to one that is known, and is not called a move down', async () => {
  const parts = [using('a', 'jenkins', { rung: { unknown: 'who runs it', wouldSettle: 'say so' } }), using('b', 'github-actions')];
  expect(consolidated(propose(await withParts(parts)))).toEqual(['consolidate/service:a/github-actions']);
});

test('a library in the application may take over what is rented: there is nothing to run', async () => {
  const flags = (name: string, technology: string, rung: Rung): Component => using(name, technology, { capability: 'feature-flags', rung });
  const situation = await withParts([
    flags('a', 'launchdarkly', 'saas'),
    flags('b', 'flipper', 'home-made'),
    flags('c', 'flipper', 'home-made'),
  ]);
  expect(consolidated(propose(situation))).toEqual([]);
  const { technologies } = situation.catalog;
  const flipper = { ...technologies[0], id: 'flipper', marks: [{ in: 'rubygems', name: 'flipper', shows: 'use', example: 'flipper' }] };
  const known = { ...situation, catalog: { ...situation.catalog, technologies: [...technologies, flipper as Technology] } };
  expect(consolidated(propose(known))).toEqual(['consolidate/service:a/flipper']);
});

const CACHE: Partial<Usage> = { capability: 'cache', rung: 'container' };

function leaning(name: string, ...on: readonly string[]): Component {
  const evidence = [measured(name, { path: `${name}/Dockerfile` })];
  return {
    id: `deployable:${name}`,
    name,
    kind: 'deployable',
    owns: [name],
    uses: [],
    dependsOn: on.map((id) => ({ id, evidence })),
    evidence,
  };
}

test('of two caches the lesser one goes, and only where one part uses both', async () => {
  const [a, b] = [using('a', 'memcached', CACHE), using('b', 'redis-cloud', CACHE)];
  const both = await withParts([a, b, leaning('web', a.id, b.id)]);
  expect(consolidated(propose(both))).toContain('consolidate/service:a/redis');
  const apart = await withParts([a, b, leaning('web', a.id), leaning('worker', b.id)]);
  expect(consolidated(propose(apart))).toEqual([]);
});

test('of several clusters of one kind the one that carries least may go; one folder below another is the same cluster', async () => {
  const cluster = (name: string, folder: string): Component =>
    using(name, 'cloud-kubernetes', { capability: 'compute', rung: 'managed', evidence: [measured(name, { path: `${folder}/main.tf` })] });
  const two = [cluster('one', 'infra/one'), cluster('two', 'infra/two')];
  const busy = await withParts([...two, leaning('web', 'service:one')]);
  expect(consolidated(propose(busy))).toContain('consolidate/service:two/cloud-kubernetes');
  expect(consolidated(propose(await withParts([cluster('one', 'infra'), cluster('two', 'infra/module')])))).toEqual([]);
});
