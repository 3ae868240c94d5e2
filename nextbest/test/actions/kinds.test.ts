import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Evidence } from '#model/evidence.ts';
import { commit } from '../support/commits.ts';
import { DOCKERFILE, deployment, packageJson, resource } from '../support/files.ts';
import { type Files, situationOf, type Told } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES, upkeepOn } from '../support/stack.ts';

async function candidates(files: Files, told: Told = {}): Promise<readonly Candidate[]> {
  return propose(await situationOf(files, told)).candidates;
}

function ofKind(all: readonly Candidate[], kind: string): Candidate[] {
  return all.filter((one) => one.kind === kind);
}

async function renewed(...images: readonly string[]): Promise<string[]> {
  const files = Object.fromEntries(images.map((image, index) => [`k8s/${index}.yaml`, deployment(`d${index}`, [image])]));
  return ofKind(await candidates(files), 'renew').map(({ id }) => id);
}

test('a release is renewed by the most exact cycle it belongs to, near or past its end', async () => {
  expect(await renewed('redis:6.2.7')).toEqual(['renew/redis/6.2']);
  expect(await renewed('redis:6.0-alpine')).toEqual(['renew/redis/6.0']);
  expect(await renewed('redis:8.0.1', 'redis:latest', 'redis:6', 'redis:60.2')).toEqual([]);
  expect(await renewed('redis:6.2.1', 'redis:6.2.9')).toEqual(['renew/redis/6.2']);
});

test('3.11.4 is of 3.11 and not of 3.1; 3.1.2 is of 3.1', async () => {
  const python = async (version: string): Promise<(string | undefined)[]> =>
    ofKind(await candidates({ Dockerfile: `FROM python:${version}-slim\n` }), 'renew').map(({ due }) => due?.by);
  expect(await python('3.11.4')).toEqual([]);
  expect(await python('3.1.2')).toEqual(['2012-04-09']);
  expect(await python('3.13')).toEqual([]);
});

test('a renewal is a dated chore with the place of the version, and says whether the end is past', async () => {
  const [late, soon] = ofKind(
    await candidates({ 'k8s/a.yaml': deployment('a', ['redis:6.0']), 'k8s/b.yaml': deployment('b', ['redis:6.2']) }),
    'renew',
  );
  expect(late?.due?.by).toBe('2023-01-01');
  expect(late?.because.map(({ says }) => says).join()).toContain('since 2023-01-01');
  expect(soon?.because.map(({ says }) => says).join()).toContain('after 2026-08-31');
  expect(soon?.because[0]?.place).toMatchObject({ path: 'k8s/b.yaml' });
  expect([late?.notToday, soon?.notToday].every((why) => why !== undefined)).toBe(true);
});

test('what production does not run is not renewed', async () => {
  const files = { 'infra/main.tf': resource('aws_sqs_queue', 'jobs'), 'docker-compose.yml': 'services:\n  cache:\n    image: redis:6.0\n' };
  expect(ofKind(await candidates(files), 'renew')).toEqual([]);
});

test('a missing build context is there to delete or mend, and its id does not move with its line', async () => {
  const compose = 'services:\n  gone:\n    build: ./gone\n  web:\n    build: ./web\n';
  const files = { 'docker-compose.yml': compose, 'web/Dockerfile': DOCKERFILE };
  const [retire, ...others] = ofKind(await candidates(files, { commits: upkeepOn('docker-compose.yml') }), 'retire');
  expect(others).toEqual([]);
  expect(retire?.because[0]?.place).toMatchObject({ path: 'docker-compose.yml', line: 3 });
  const [moved] = ofKind(await candidates({ ...files, 'docker-compose.yml': `# a comment\n${compose}` }), 'retire');
  expect(moved?.id).toBe(retire?.id);
});

test('deleting one element of a file frees its share of the work on that file, not all of it', async () => {
  const off = 'resource "aws_ecs_service" "old" {\n  desired_count = 0\n}\n';
  const frees = async (text: string): Promise<number> =>
    ofKind(await candidates({ 'infra/main.tf': text }, { commits: upkeepOn('infra/main.tf') }), 'retire')[0]?.frees.likely ?? 0;
  const whole = await frees(off);
  expect(whole).toBeGreaterThan(0);
  const others = Array.from({ length: 9 }, (_, index) => resource('aws_sqs_queue', `q${index}`)).join('');
  expect(await frees(off + others)).toBeLessThan(whole / 5);
});

test('without infrastructure the first thing is to say where it runs', async () => {
  const all = await candidates({ 'package.json': packageJson('shop', 'pg') });
  expect(ofKind(all, 'measure').map(({ id }) => id)).toEqual(['measure/coverage']);
  expect(ofKind(all, 'keep')[0]?.notToday).toBeDefined();
});

test('what says that it has ended is told so first, and asked for no map', async () => {
  const files = { 'app/Dockerfile': DOCKERFILE, 'README.md': '# Shop\n\nThis repository is no longer maintained.\n' };
  const all = await candidates(files);
  expect(ofKind(all, 'measure')).toEqual([]);
  expect(ofKind(all, 'keep').map(({ title, notToday }) => [title.slice(0, 10), notToday])).toEqual([['Archive it', undefined]]);
});

test('with infrastructure that says where most of it runs there is nothing to say', async () => {
  expect(ofKind(await candidates(TWO_CACHES), 'measure')).toEqual([]);
});

function everyTwelveDays(subject: string): ReturnType<typeof commit>[] {
  return Array.from({ length: 30 }, (_, index) =>
    commit(`c${index}`, `${subject} 1.${index}`, { daysAgo: index * 12, paths: ['pom.xml'] }),
  );
}

test('what is done every other week is a job that comes back, unless it is a release', async () => {
  const jobs = async (subject: string): Promise<string[]> =>
    ofKind(await candidates(TWO_CACHES, { commits: everyTwelveDays(subject) }), 'stop').map(({ id }) => id);
  expect(await jobs('Refresh list of holidays for')).toEqual(['stop/refresh-list-of-holidays-for']);
  expect(await jobs('Bumped version to')).toEqual([]);
  expect(await jobs('Bump version to')).toEqual([]);
  expect(await jobs('Change application version to')).toEqual([]);
  expect(await jobs('Bump axios from 1.0 to')).toEqual(['stop/dependency-updates']);
});

function optionOf(value: string): string {
  return `options:\n  - { title: Try hosted search, value: ${value}, effort: [8, 16], succeeds: [0.5, 0.9] }\n`;
}

test('the team’s own option counts by its hours, or by its money and the stated rate', async () => {
  const value = async (purpose: string): Promise<Candidate | undefined> => ofKind(await candidates(TWO_CACHES, { purpose }), 'try')[0];
  expect((await value(optionOf('[10, 40]')))?.value).toMatchObject({ low: 10, likely: 20, high: 40, unit: 'hours/month' });
  const priced = await value(`team: { ratePerHour: [50, 200] }\n${optionOf('{ low: 1000, high: 4000, unit: USD/month }')}`);
  expect(priced?.value).toMatchObject({ likely: 20, unit: 'hours/month' });
});

test('money is never taken for hours: without a rate, an assumed one is used and shown', async () => {
  const [option] = ofKind(await candidates(TWO_CACHES, { purpose: optionOf('{ low: 1000, high: 4000, unit: USD/month }') }), 'try');
  expect(option?.value?.likely ?? 0).toBeLessThan(100);
  expect(option?.because.filter((one) => one.class === 'assumed' && /USD/.test(one.says))).toHaveLength(1);
});

function isTraced({ class: kind, place, source, date }: Evidence): boolean {
  if (kind === 'measured') return place !== undefined;
  return kind !== 'public' || (source !== undefined && date !== undefined);
}

test.each<[string, Files, Told]>([
  ['a stack that may climb', TWO_CACHES, { commits: BOTH_PATCHED }],
  [
    'one with things to retire and to renew',
    {
      'docker-compose.yml': 'services:\n  gone:\n    build: ./gone\n  cache:\n    image: redis:6.0\n',
      'infra/main.tf': 'resource "aws_ecs_service" "old" {\n  desired_count = 0\n}\n',
    },
    { commits: upkeepOn('docker-compose.yml') },
  ],
  ['one without infrastructure', { 'package.json': packageJson('shop', 'pg') }, { commits: upkeepOn('package.json') }],
  ['one at the top of the ladder', { 'infra/main.tf': resource('aws_lambda_function', 'mail') }, {}],
  ['a cluster whose workloads are elsewhere', { 'infra/main.tf': resource('aws_eks_cluster', 'main') }, {}],
  ['one at the bottom', { 'infra/main.tf': resource('aws_instance', 'web') }, {}],
])('in %s, every claim is measured in a place, public with source and date, stated or assumed', async (_, files, told) => {
  const all = await candidates(files, told);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, because } of all) expect([id, because.filter((one) => !isTraced(one))]).toEqual([id, []]);
});

test.each([0, 1, 2])('numbers and nouns agree: %i commits', async (count) => {
  const commits = upkeepOn('docker-compose.yml').slice(0, count);
  const all = await candidates({ 'docker-compose.yml': 'services:\n  gone:\n    build: ./gone\n' }, { commits });
  const said = all.flatMap(({ because, title }) => [title, ...because.map(({ says }) => says)]).join('\n');
  expect(said).not.toMatch(/\b1 (?:upkeep (?:and|or) fix )?commits\b/);
});

test('who runs a technology is asked once, and what has only its name is not named beside it', async () => {
  const asked = async (files: Files): Promise<readonly string[]> => {
    const { questions } = propose(
      await situationOf({ 'cart/Dockerfile': DOCKERFILE, 'k8s/cart.yaml': deployment('cart', ['acme/cart']), ...files }),
    );
    return questions.flatMap(({ ask }) => /^Who runs (.*) in production/.exec(ask)?.slice(1) ?? []);
  };
  const both = { 'cart/package.json': packageJson('cart', 'ioredis'), 'cart/shop/settings.py': "BROKER_URL = 'redis://'\n" };
  expect(await asked(both)).toEqual(['Redis']);
});
