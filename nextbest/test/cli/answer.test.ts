import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { buildStory, git } from '../support/story.ts';

let shop = '';
/** What is said of the shop as JSON, by a run with an empty cache. */
let said = '';

beforeAll(() => {
  shop = buildStory('shop');
  said = nextbest(['--json', shop]).out;
});

test('without arguments it answers for the current folder, on stdout, in 80 columns, with exit code 0', () => {
  const { code, out, err } = nextbest([], { cwd: shop });
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('START TODAY');
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(out).not.toContain('\u001b');
});

test('the same bytes for another locale, time zone, folder, cache and order of directory entries', () => {
  const copy = join(emptyFolder(), 'shop');
  for (const entry of readdirSync(shop).reverse())
    cpSync(join(shop, entry), join(copy, entry), { recursive: true, preserveTimestamps: true });
  const second = nextbest(['--json', copy], { environment: { LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', TZ: 'Pacific/Chatham' } }).out;
  const bare = join(emptyFolder(), 'shop.git');
  git(shop, ['clone', '--quiet', '--bare', '.', bare]);
  git(bare, ['config', 'remote.origin.url', 'git@github.com:corner-shop/shop.git']);
  expect(second).toBe(said);
  expect(nextbest(['--json', bare]).out).toBe(said);
  expect(nextbest(['--json', '--at', 'main', shop]).out).toBe(said);
});

test('a second run reads from the cache and says the same; --no-cache keeps nothing', () => {
  const cache = emptyFolder();
  const environment = { XDG_CACHE_HOME: cache };
  expect(nextbest(['--json', '--no-cache', shop], { environment }).out).toBe(said);
  expect(readdirSync(cache)).toEqual([]);
  expect(nextbest(['--json', shop], { environment }).out).toBe(said);
  expect(readdirSync(cache)).toEqual(['nextbest']);
  expect(nextbest(['--json', shop], { environment }).out).toBe(said);
});

test('a cache that cannot be made is done without, also where the system would never say no', () => {
  for (const folder of ['/proc/there/is/none', '/dev/null/x'])
    expect(nextbest(['--json', shop], { environment: { XDG_CACHE_HOME: folder } }).out).toBe(said);
});

test('every JSON carries its schema version and no absolute path', () => {
  for (const command of [[], ['list'], ['explain', '1'], ['components'], ['facts'], ['history'], ['map', '-f', 'json']]) {
    const { code, out } = nextbest([...command, '--json', shop]);
    expect(code, command.join(' ')).toBe(0);
    expect(JSON.parse(out), command.join(' ')).toHaveProperty('schemaVersion', 1);
    expect(out, command.join(' ')).not.toContain(shop);
  }
});

test('-o writes the file and nothing else in the repository', () => {
  const before = git(shop, ['status', '--porcelain']);
  const file = join(emptyFolder(), 'map.svg');
  const { code, out } = nextbest(['map', '-f', 'svg', '-o', file, shop]);
  expect(code).toBe(0);
  expect(out).toBe('');
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
  expect(git(shop, ['status', '--porcelain'])).toBe(before);
});

test('two repositories are one product: a deployment in one starts the image built in the other', () => {
  const parts = emptyFolder();
  const [code, infrastructure] = [join(parts, 'code'), join(parts, 'infrastructure')];
  cpSync(join(shop, 'api'), join(code, 'api'), { recursive: true });
  cpSync(join(shop, 'infra'), infrastructure, { recursive: true });
  const { components } = JSON.parse(nextbest(['components', '--json', code, infrastructure]).out);
  const api = components.filter((one: { name: string; kind: string }) => one.name === 'api' && one.kind === 'deployable');
  expect(api).toHaveLength(1);
  expect(api[0].id).toBe('deployable:code/api');
  expect(api[0].uses[0]).toMatchObject({ technology: 'kubernetes', rung: 'container', environment: 'production' });
});

test('a module that another repository of the product holds is what is described there; .nextbest/repositories.yaml names them once', () => {
  const parts = emptyFolder();
  for (const [path, text] of [
    [
      'live/main.tf',
      'module "orders" { source = "git::https://example.com/shop/modules.git//queue?ref=v1" }\nmodule "other" { source = "git::https://example.com/shop/unseen.git//x" }\n',
    ],
    ['modules/queue/main.tf', 'resource "aws_sqs_queue" "orders" {}\n'],
    ['live/.nextbest/repositories.yaml', 'repositories: [.., ../../modules]\n'],
  ] as const) {
    mkdirSync(join(parts, path, '..'), { recursive: true });
    writeFileSync(join(parts, path), text);
  }
  const { components, coverage } = JSON.parse(nextbest(['components', '--json'], { cwd: join(parts, 'live') }).out);
  const queue = components.find((one: { kind: string }) => one.kind === 'service');
  const orders = components.find((one: { name: string }) => one.name === 'orders');
  expect(orders.dependsOn.map((one: { id: string }) => one.id)).toEqual([queue.id]);
  expect(coverage.unresolved.map((one: { name: string }) => one.name)).toEqual(['git::https://example.com/shop/unseen.git//x']);
});

test('init asks three questions, writes a purpose that the next answer takes in, and never overwrites', () => {
  const copy = join(emptyFolder(), 'shop');
  cpSync(shop, copy, { recursive: true });
  rmSync(join(copy, '.nextbest'), { recursive: true });
  const answers = 'orders packed in time\nshopper: order food, pick it up\nprice recommendations\n';
  expect(nextbest(['init'], { cwd: copy, input: answers }).code).toBe(0);
  const written = readFileSync(join(copy, '.nextbest/purpose.yaml'), 'utf8');
  expect(written).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
  const { purpose, warnings } = JSON.parse(nextbest(['--json'], { cwd: copy }).out);
  expect(purpose.northStar).toBe('orders packed in time');
  expect(warnings.map((one: { code: string }) => one.code)).not.toContain('no-purpose');
  const again = nextbest(['init'], { cwd: copy, input: answers });
  expect(again.code).toBe(2);
  expect(again.err).toContain('is there already');
  expect(existsSync(join(copy, '.nextbest/purpose.yaml'))).toBe(true);
});

test('without a purpose it still answers, says so, and asks the three questions', () => {
  const { warnings, questions } = JSON.parse(nextbest(['--json', buildStory('orders-serverless')]).out);
  expect(warnings.map((one: { code: string }) => one.code)).toContain('no-purpose');
  expect(questions.filter((one: { of: string }) => one.of === 'product owner')).toHaveLength(3);
});

test('--as-of is the only clock', () => {
  const now = JSON.parse(said);
  const early = JSON.parse(nextbest(['--json', '--as-of', '2023-06-01', shop]).out);
  expect(now.asOf).toBe('2026-10-27');
  expect(early.asOf).toBe('2023-06-01');
  expect(early.due.length).toBeLessThan(now.due.length);
});
