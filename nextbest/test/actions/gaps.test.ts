import { expect, test } from 'vitest';
import { gapsOf } from '#actions/gaps/gaps.ts';
import type { Gap } from '#model/gaps.ts';
import { candidate } from '../support/candidates.ts';
import { commit } from '../support/commits.ts';
import { DOCKERFILE, deployment } from '../support/files.ts';
import { type Files, situationOf, type Told } from '../support/situation.ts';

const FILES: Files = {
  'cart/Dockerfile': DOCKERFILE,
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`cart/src/${name}.ts`, 'export const a = 1;\n'])),
  'k8s/cart.yaml': deployment('cart', ['acme/cart']),
  'k8s/redis.yaml': deployment('sessions', ['redis:8.0']),
};

async function gapsIn(files: Files, told: Told = {}): Promise<readonly Gap[]> {
  const situation = await situationOf(files, told);
  return gapsOf({ situation, candidates: [], paths: Object.keys(files) });
}

function says(gaps: readonly Gap[], kind: Gap['kind']): readonly string[] {
  return gaps.filter((one) => one.kind === kind).map((one) => one.says);
}

function by(author: string, id: string, paths: readonly string[], daysAgo: number) {
  return { ...commit(id, 'feat: more', { paths, daysAgo }), author };
}

test('a component that one person alone changes is at risk in a team of several, and nobody is named', async () => {
  const own = [...Array(24).keys()].map((at) => by('someone', `a${at}`, ['cart/src/a.ts'], 10 + at));
  const other = by('another', 'b', ['README.md'], 5);
  const gaps = await gapsIn(FILES, { commits: [...own, other] });
  expect(says(gaps, 'knowledge')).toEqual([
    'What is known of cart is with one person: 100 % of its 24 commits in the 24 months before 2026-01-01',
  ]);
  expect(JSON.stringify(gaps)).not.toMatch(/someone|another/);
  expect(says(await gapsIn(FILES, { commits: own }), 'knowledge')).toEqual([]);
  expect(says(await gapsIn(FILES, { commits: [...own.slice(1), other] }), 'knowledge')).toEqual([]);
});

test('a technology that only those who left have changed is a skill to ask for', async () => {
  const left = by('someone', 'a', ['k8s/redis.yaml'], 900);
  const here = by('another', 'b', ['cart/src/a.ts'], 5);
  expect(says(await gapsIn(FILES, { commits: [left, here] }), 'skill')).toEqual([
    'Nobody with a commit in the last 12 months has ever changed what describes Redis (sessions)',
  ]);
  expect(says(await gapsIn(FILES, { commits: [left, here, by('another', 'c', ['k8s/redis.yaml'], 700)] }), 'skill')).toEqual([]);
  expect(says(await gapsIn(FILES, { commits: [here] }), 'skill')).toEqual([]);
});

test('what advice leads to and nothing uses is learnt by its first slice, unless the team says that it knows it', async () => {
  const learnt = async (technology: string, purpose?: string): Promise<readonly string[]> => {
    const situation = await situationOf(FILES, purpose === undefined ? {} : { purpose });
    const leading = candidate('climb/a', { to: { technology, rung: 'serverless' } });
    return gapsOf({ situation, candidates: [leading], paths: [] }).flatMap(({ kind, closes }) => (kind === 'training' ? [closes] : []));
  };
  expect(await learnt('cloud-queue')).toEqual(['Two people could learn Cloud Queue by the first slice together: one copy']);
  expect(await learnt('redis')).toEqual([]);
  expect(await learnt('cloud-queue', 'team:\n  skills: [cloud queue]\n')).toEqual([]);
});

test('no pipeline and no tests are told with what was looked for', async () => {
  const untold = await gapsIn(FILES);
  expect(says(untold, 'tool').map((one) => one.slice(0, 40))).toEqual([
    'No pipeline was found for cart: how a ch',
    'No file in the folders of cart is called',
  ]);
  expect(untold.filter(({ kind }) => kind === 'tool').every(({ evidence }) => evidence[0]?.says.startsWith('looked for'))).toBe(true);
  expect(says(await gapsIn({ ...FILES, 'cart/src/a.test.ts': 'test()' }), 'tool')).toHaveLength(1);
  expect(says(await gapsIn({ ...FILES, 'tests/a.ts': 'test()' }), 'tool')).toHaveLength(1);
});

test('who patches a server in a container is asked, and not once the team has said what it takes', async () => {
  expect(says(await gapsIn(FILES), 'server')).toEqual(['Who patches Redis in containers (sessions), and when was it last done?']);
  const purpose = 'workloads:\n  sessions:\n    toil: [2, 4]\n';
  expect(says(await gapsIn(FILES, { purpose }), 'server')).toEqual([]);
});

test('a release near its end is dated, and dates that are old are told with their day', async () => {
  const situation = await situationOf({ ...FILES, 'k8s/redis.yaml': deployment('sessions', ['redis:6.2']) });
  const runtimes = (asOf: string) =>
    gapsOf({ situation: { ...situation, asOf }, candidates: [], paths: [] }).filter(({ kind }) => kind === 'runtime');
  const [first, ...others] = runtimes('2026-01-01');
  expect(others).toEqual([]);
  expect(first).toMatchObject({ technology: 'redis', by: '2026-08-31', says: 'Redis 6.2 gets no fixes after 2026-08-31' });
  expect(runtimes('2027-06-01').map(({ says: text }) => text)).toContainEqual(
    expect.stringMatching(/^The dates of the ends of \d+ of the products used here are from /),
  );
});
