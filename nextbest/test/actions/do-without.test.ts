import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import { situationOf, type Told } from '../support/situation.ts';

const NOBODY = { unknown: 'who runs it', wouldSettle: 'say so' };

function service(name: string, rest: Pick<Usage, 'capability' | 'technology'> & Partial<Usage>, path = 'Gemfile'): Component {
  const evidence = [measured(name, { path, line: 1 })];
  const use: Usage = { technologyName: name, rung: NOBODY, environment: 'production', settings: {}, evidence, ...rest };
  return { id: `service:${name}`, name, kind: 'service', owns: [], uses: [use], dependsOn: [], evidence };
}

function web(...on: readonly Component[]): Component {
  const evidence = [measured('web', { path: 'Dockerfile' })];
  return {
    id: 'deployable:web',
    name: 'web',
    kind: 'deployable',
    owns: ['.'],
    uses: [],
    dependsOn: on.map(({ id }) => ({ id, evidence })),
    evidence,
  };
}

async function without(parts: readonly Component[], told: Told = {}, asOf = '2026-01-01'): Promise<Candidate[]> {
  const situation = await situationOf({ 'README.md': '# Shop\n' }, told);
  const { candidates } = propose({ ...situation, asOf, landscape: { ...situation.landscape, components: parts } });
  return candidates.filter(({ kind }) => kind === 'consolidate');
}

const DATABASE = service('PostgreSQL', { capability: 'relational-db', technology: 'postgresql' });
const JOBS = service('Sidekiq', { capability: 'queue', technology: 'sidekiq', rung: 'container' });
const REDIS = service('Redis', { capability: 'cache', technology: 'redis', rung: 'managed' });
const SEARCH = service('Algolia', { capability: 'search', technology: 'algolia', rung: 'saas' });

test('jobs in a store of their own may go into the database that the same part uses: the store goes, a number decides, never today', async () => {
  const [found] = await without([DATABASE, JOBS, REDIS, web(DATABASE, JOBS, REDIS)]);
  expect(found).toMatchObject({
    id: 'consolidate/service:Sidekiq/postgresql',
    title: 'See whether PostgreSQL can keep the jobs, so that Sidekiq and Redis can go',
    frees: { low: 1.5, likely: 4, high: 8 },
    freesAssumed: true,
    notToday: expect.any(String),
  });
  expect(found?.firstSlice.hours.high).toBeLessThanOrEqual(8);
  expect(found?.objections[0]?.answer).toContain('jobs a second in the busiest hour');
});

test.each<[string, readonly Component[]]>([
  ['another part uses the database', [DATABASE, SEARCH, web(SEARCH)]],
  [
    'the database is not production',
    [
      service('PostgreSQL', { capability: 'relational-db', technology: 'postgresql', environment: 'nonproduction' }),
      SEARCH,
      web(DATABASE, SEARCH),
    ],
  ],
  ['there is no database', [SEARCH, web(SEARCH)]],
])('nothing is proposed to go where %s', async (_, parts) => {
  expect(await without(parts)).toEqual([]);
});

test('searches may move into the database, and what that lacks is said', async () => {
  const [found] = await without([DATABASE, SEARCH, web(DATABASE, SEARCH)]);
  expect(found).toMatchObject({ id: 'consolidate/service:Algolia/postgresql', capability: 'search', frees: { low: 0.2, high: 2 } });
  expect(found?.objections[0]?.answer).toContain('typing mistakes');
});

test('a cache goes into the database only where the framework offers it, from the day it does, and where no jobs are in it', async () => {
  const parts = [DATABASE, REDIS, web(DATABASE, REDIS)];
  expect((await without(parts)).map(({ id }) => id)).toEqual(['consolidate/service:Redis/postgresql']);
  expect(await without(parts, {}, '2023-01-01')).toEqual([]);
  const elsewhere = service('Redis', { capability: 'cache', technology: 'redis' }, 'package.json');
  expect(await without([DATABASE, elsewhere, web(DATABASE, elsewhere)])).toEqual([]);
  const both = await without([...parts.slice(0, 2), JOBS, web(DATABASE, REDIS, JOBS)]);
  expect(both.map(({ capability }) => capability)).toEqual(['queue']);
});

test('what the product itself offers is kept', async () => {
  expect(await without([DATABASE, SEARCH, web(DATABASE, SEARCH)], { purpose: 'differentiators: [search]\n' })).toEqual([]);
});
