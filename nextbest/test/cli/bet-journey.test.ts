import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Action, Decision } from '#model/action.ts';
import { nextbest } from '../support/binary.ts';
import { buildStory, git } from '../support/story.ts';

const REDIS = 'infra/kubernetes/redis.yaml';
const FIRST = 'climb/service:redis/amazon-elasticache-serverless';
const NEXT = 'climb/service:redis/amazon-elasticache';

/** The shop after a month in which its Redis was patched twice a day. */
function shopWithWork(): string {
  const folder = buildStory('shop');
  const manifest = readFileSync(join(folder, REDIS), 'utf8');
  const at = Date.parse('2026-10-20T12:00:00Z') / 1000;
  const commits = Array.from({ length: 60 }, (_, index) => {
    const text = `${manifest}# patch ${index}\n`;
    const who = `a <a@example.com> ${at} +0000`;
    const head = `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 18\nchore: patch Redis\n`;
    return `${head}${index === 0 ? 'from refs/heads/main^0\n' : ''}M 100644 inline ${REDIS}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') });
  git(folder, ['reset', '--quiet', '--hard']);
  return folder;
}

function decisionOf(cwd: string): Decision {
  return JSON.parse(nextbest(['--json'], { cwd }).out);
}

function saidOf({ because }: Pick<Action, 'because'>): string {
  return because.map(({ says }) => says).join('\n');
}

test('started, closed as lost, run again: another action, and it says why', () => {
  const shop = shopWithWork();
  expect(decisionOf(shop).today.id).toBe(FIRST);
  expect(nextbest(['bet', 'start', FIRST], { cwd: shop }).code).toBe(0);
  git(shop, ['add', '.nextbest']);
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  git(shop, [...who, 'commit', '--quiet', '-m', 'docs: bet on Redis']);
  // While it runs the day goes to something else.
  expect(decisionOf(shop).today.id).not.toBe(FIRST);
  const closed = nextbest(['bet', 'close', FIRST, 'lost', '--hours', '60', '--note', 'Twice as slow', '--early'], { cwd: shop });
  expect(closed.out).toContain('Lost: Stop running Redis yourselves');
  const { today, actions, rejected } = decisionOf(shop);
  expect(today.id).toBe(NEXT);
  expect(saidOf(today)).toMatch(/tried on \S+: lost \(Twice as slow\); Amazon ElastiCache comes next on the ladder/);
  expect(actions.map(({ id }) => id)).not.toContain(FIRST);
  expect(rejected).toContainEqual({ id: FIRST, why: expect.stringMatching(/^tried on \S+: lost \(Twice as slow\)$/) });
  expect(saidOf(today)).toContain('of 1 bet of this team on such a move 0 worked');
});

test('a mark of the team raises the value of an action, what it said against it makes it harder, and both say so', () => {
  const shop = buildStory('shop');
  const valueOf = (): Action | undefined => {
    const { actions, chores } = decisionOf(shop);
    return [...actions, ...chores].find(({ id }) => id === 'climb/service:rabbitmq/amazon-mq');
  };
  const before = valueOf();
  const file = join(shop, '.nextbest/workshop.yaml');
  mkdirSync(join(shop, '.nextbest'), { recursive: true });
  writeFileSync(file, 'slowsUsDown: [{ component: service:rabbitmq, says: it restarts during sales }]\n');
  const marked = valueOf();
  expect(marked?.netValue.total.likely).toBeGreaterThan(before?.netValue.total.likely ?? Number.POSITIVE_INFINITY);
  expect(marked?.because).toContainEqual(expect.objectContaining({ class: 'stated', place: { path: '.nextbest/workshop.yaml', line: 1 } }));
  writeFileSync(file, 'inertia: [{ component: service:rabbitmq, says: we cannot rewrite it }]\n');
  const resisted = valueOf();
  expect(resisted?.effort.likely).toBeGreaterThan(before?.effort.likely ?? Number.POSITIVE_INFINITY);
  expect(resisted?.objections[0]?.says).toBe('we cannot rewrite it');
  writeFileSync(file, 'inertia: [{ component: service:rabbitmq }]\n');
  const broken = nextbest([], { cwd: shop });
  expect(broken).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/\.nextbest\/workshop\.yaml:1: inertia\.0\.says/) });
});
