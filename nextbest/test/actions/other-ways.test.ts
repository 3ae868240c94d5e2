import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Perhaps } from '#model/component.ts';
import { measured, published } from '#model/evidence.ts';
import type { Gate } from '#model/flow.ts';
import type { Situation } from '#model/situation.ts';
import { ladder, limit, smallCatalog } from '../support/catalog.ts';
import { commit } from '../support/commits.ts';
import { deployment, resource } from '../support/files.ts';
import { situationOf } from '../support/situation.ts';
import { TWO_CACHES } from '../support/stack.ts';

const LIMITED = smallCatalog({
  ladders: [
    ladder('compute', [
      {
        technology: 'function',
        rung: 'serverless',
        keeps: ['function'],
        limits: [limit('time of one run', 'unit.seconds', { value: 900, unit: 's' })],
      },
      { technology: 'rented-containers', rung: 'serverless-capacity', keeps: ['container-image'] },
      { technology: 'machine', rung: 'vm', keeps: ['container-image'] },
    ]),
  ],
});

async function fallBackAt(seconds: number): Promise<Candidate | undefined> {
  const purpose = `workloads:\n  infra: { capability: compute, unit: { seconds: ${seconds} } }\n`;
  const situation = await situationOf({ 'infra/main.tf': resource('aws_lambda_function', 'mail') }, { purpose, catalog: LIMITED });
  return propose(situation).candidates.find(({ kind }) => kind === 'try');
}

test('what stands over a limit of its rung is tried one rung down, with the fact that brings it back up', async () => {
  const down = await fallBackAt(7200);
  expect(down).toMatchObject({
    to: { technology: 'rented-containers', rung: 'serverless-capacity' },
    experiment: { fallback: { rung: 'serverless', technology: 'function' } },
  });
  expect(down?.title).toContain('it is over a limit: time of one run');
  expect(down?.because.find((one) => one.class === 'public')).toMatchObject(
    published('time of one run: 900 s; this workload: 7200 s', 'https://example.com/limits', '2026-01-01'),
  );
  expect(down?.objections[0]?.answer).toContain('back up when time of one run stays within 900 s');
});

test('what fits its rung stays there', async () => {
  expect(await fallBackAt(300)).toBeUndefined();
});

const QUEUE: Perhaps = {
  capability: 'queue',
  name: 'a queue',
  evidence: [measured('a jobs table', { path: 'db/schema.rb', line: 9 })],
  others: ['a poller'],
};
const QUEUES = smallCatalog({ ladders: [ladder('queue', [{ technology: 'cloud-queue', rung: 'serverless', keeps: [] }])] });

async function perhaps(changes: (situation: Situation) => Situation = (same) => same): Promise<readonly string[]> {
  const situation = await situationOf({ 'k8s/web.yaml': deployment('web', ['acme/web']) }, { catalog: QUEUES, purpose: 'cloud: aws\n' });
  const { candidates } = propose(changes({ ...situation, landscape: { ...situation.landscape, perhaps: [QUEUE] } }));
  return candidates.filter(({ kind }) => kind === 'try').map(({ title }) => title);
}

test('what may be home-made can be seen rented by lunchtime, never claimed', async () => {
  expect(await perhaps()).toEqual(['If this is a queue of your own, see Cloud cloud-queue do it once by lunchtime']);
});

test('what the repository itself offers, or rents already, is not tried', async () => {
  const offers = [{ capability: 'queue' as const, because: [measured('a queue for everyone', { path: 'README.md' })] }];
  expect(await perhaps((one) => ({ ...one, landscape: { ...one.landscape, offers } }))).toEqual([]);
  const rented = await situationOf({ 'infra/main.tf': resource('aws_sqs_queue', 'jobs') });
  const { components } = rented.landscape;
  expect(await perhaps((one) => ({ ...one, landscape: { ...one.landscape, components } }))).toEqual([]);
});

async function askedOfUse(daysAgo: number): Promise<string | undefined> {
  const files = { 'k8s/old.yaml': deployment('old', ['acme/old']), 'old/Dockerfile': 'FROM node:22\n', 'old/index.js': '' };
  const commits = [
    commit('new', 'feat: other', { daysAgo: 1, paths: ['README.md'] }),
    commit('old', 'feat: it', { daysAgo, paths: ['old/index.js'] }),
  ];
  const { questions } = propose(await situationOf(files, { commits }));
  return questions.find(({ ask }) => ask.startsWith('Does anybody still use'))?.ask;
}

test('what nothing calls and nobody changes is asked for, never claimed to be unused', async () => {
  expect(await askedOfUse(900)).toContain('Nothing in these repositories calls it');
  expect(await askedOfUse(100)).toBeUndefined();
});

function gate(name: string): Gate {
  return { kind: 'manual-start', name, place: { path: '.github/workflows/a.yml', line: 1 } };
}

test('a pipeline that tests or measures is no gate on the way to users', async () => {
  const situation = await situationOf(TWO_CACHES);
  const asked = (name: string): boolean =>
    propose({ ...situation, flow: { ...situation.flow, gates: [gate(name)], changesPerYear: 100 } }).questions.some(({ ask }) =>
      ask.includes(name),
    );
  for (const name of ['Performance tests', 'perf-tests', 'Scenario Tests', 'e2e', 'Load test (staging)', 'nightly_benchmarks'])
    expect([name, asked(name)]).toEqual([name, false]);
  for (const name of ['Deploy', 'Release', 'Deploy to production', 'latest']) expect([name, asked(name)]).toEqual([name, true]);
});
