import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { committedWith, folderWith, pipeAt, STEERING } from '../support/hostile.ts';
import { git } from '../support/story.ts';

const DOCKERFILE = 'FROM node:22-alpine\nCMD ["node", "x.js"]\n';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

let shop = '';
let files = '';

beforeAll(() => {
  shop = committedWith({ 'api/Dockerfile': DOCKERFILE });
  files = folderWith({
    'good.yaml': 'northStar: { metric: orders }\n',
    'binary.yaml': Buffer.from([0x61, 0, 0x62]),
    'latin1.yaml': Buffer.from([0x6e, 0x3a, 0x20, 0xe4, 0x0a]),
    'list.yaml': '- a\n',
    'keys.yaml': lines(90_000, (index) => `k${index}: 1`),
    'many.yaml': lines(9_000, (index) => `k${index}: 1`),
    'aliases.yaml': `a: &a 1\n${lines(9_000, (index) => `k${index}: *a`)}`,
    'errors.yaml': ']\n'.repeat(60_000),
    'twice.yaml': 'cloud: aws\nteam: { size: 2 }\ncloud: gcp\n',
    'deep.yaml': '['.repeat(100_000),
    'long.yaml': `? ${'k'.repeat(100_000)}\n: 1\n`,
    'control.yaml': '"\\u001b[31m\\u202e": 1\n',
  });
  symlinkSync('good.yaml', join(files, 'link.yaml'));
  mkdirSync(join(files, 'folder.yaml'));
  pipeAt(join(files, 'pipe.yaml'));
  writeFileSync(join(files, 'huge.yaml'), '');
  truncateSync(join(files, 'huge.yaml'), 3 * 1024 ** 3);
});

test('--purpose may be a link', () => {
  expect(JSON.parse(nextbest(['--json', '--purpose', join(files, 'link.yaml'), shop]).out).purpose.northStar).toBe('orders');
});

test.each([
  ['none.yaml', /--purpose \S+none\.yaml: it is not there/],
  ['/dev/zero', /--purpose \/dev\/zero: it is no ordinary file/],
  ['', /--purpose : /],
  ['folder.yaml', /it is a folder/],
  ['pipe.yaml', /it is no ordinary file/],
  ['huge.yaml', /it is larger than 1000000 bytes/],
  ['binary.yaml', /it is no text/],
  ['latin1.yaml', /it is no UTF-8 text/],
  ['list.yaml', /list\.yaml:1: /],
  ['keys.yaml', /keys\.yaml:1: larger than 128 KB/],
  ['many.yaml', /many\.yaml:1: k0: no such key is known/],
  ['aliases.yaml', /aliases\.yaml:52: not valid YAML: more than 50 aliases/],
  ['errors.yaml', /errors\.yaml:1: not valid YAML/],
  ['twice.yaml', /twice\.yaml:3: not valid YAML: a key stands twice in one map/],
  ['deep.yaml', /deep\.yaml:1: not valid YAML: nested too deeply/],
  ['long.yaml', /long\.yaml:1: .*no such key is known/],
  ['control.yaml', /control\.yaml:1: \\u001b\[31m\\u202e: no such key/],
])('--purpose %s: a clear line in seconds, exit code 2', { timeout: 20_000 }, (name, says) => {
  const { code, out, err } = nextbest(['--purpose', name === '' ? '' : join(name.startsWith('/') ? '/' : files, name), shop]);
  expect(err).toMatch(says);
  expect(err.length).toBeLessThan(2000);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('what a repository states and cannot be read is said, not passed over', () => {
  for (const name of ['purpose', 'stack', 'repositories']) {
    const folder = committedWith({ 'api/Dockerfile': DOCKERFILE });
    mkdirSync(join(folder, '.nextbest'));
    const path = join(folder, `.nextbest/${name}.yaml`);
    symlinkSync('/dev/zero', path);
    const { code, err } = nextbest([folder]);
    expect({ code, name }).toEqual({ code: 2, name });
    expect(err).toContain(`.nextbest/${name}.yaml: it is a link`);
  }
  const huge = committedWith({ 'api/Dockerfile': DOCKERFILE, '.nextbest/purpose.yaml': '#'.repeat(2_000_000) });
  expect(nextbest([huge])).toMatchObject({ code: 2, err: expect.stringContaining('.nextbest/purpose.yaml: it is too large') });
});

test('texts of the team steer nobody’s terminal, page or map', () => {
  const odd = (name: string): string => JSON.stringify(`${name}\u0007\u001b[31m<img src=x>\u202e\u0085|\`</script>`);
  const purpose = [
    `northStar: { metric: ${odd('metric')}, inputs: [${odd('input')}] }`,
    `users: [{ name: ${odd('user')}, needs: [{ name: ${odd('need')}, value: [1, 2], components: [api], moves: ${odd('input')} }] }]`,
    `differentiators: [${odd('differentiator')}]`,
    `team: { skills: [${odd('skill')}] }`,
    `options: [{ title: ${odd('title')}, value: [200, 400], effort: [1, 2], firstSlice: ${odd('slice')}, need: ${odd('need')} }]`,
  ].join('\n');
  const folder = committedWith({ 'api/Dockerfile': DOCKERFILE, '.nextbest/purpose.yaml': purpose });
  const calls = [
    '',
    'list',
    'explain 1',
    'components',
    'map -f svg',
    'map -f owm',
    'map -f html',
    '-f markdown',
    '-f html',
    '--json',
    'map --json',
  ];
  for (const call of calls) {
    const { code, out } = nextbest([...call.split(' ').filter((word) => word !== ''), folder]);
    expect({ call, code, told: /title|user|need/.test(out), steers: STEERING.test(out) }).toEqual({
      call,
      code: 0,
      told: true,
      steers: false,
    });
    if (/svg|html|markdown/.test(call)) expect(out, call).not.toMatch(/<img|[^<]<\/script>.*<\/script>\s*<script/);
  }
});

test('a list of repositories: relative, each once, in its order', () => {
  const parts = emptyFolder();
  for (const name of ['live', 'modules']) mkdirSync(join(parts, name));
  writeFileSync(join(parts, 'modules/Dockerfile'), DOCKERFILE);
  mkdirSync(join(parts, 'live/.nextbest'));
  writeFileSync(join(parts, 'live/main.tf'), 'resource "aws_sqs_queue" "orders" {}\n');
  writeFileSync(join(parts, 'live/.nextbest/repositories.yaml'), 'repositories: [../../modules, .., ../../modules/, ../../live]\n');
  const { repositories } = JSON.parse(nextbest(['components', '--json', join(parts, 'live')]).out);
  expect(repositories.map((one: { name: string }) => one.name)).toEqual(['modules', 'live']);
});

test('the list is that of the revision, and a bare clone has one too', () => {
  const parts = emptyFolder();
  for (const name of ['live', 'modules'])
    cpSync(
      committedWith({ Dockerfile: DOCKERFILE, '.nextbest/repositories.yaml': 'repositories: [.., ../../modules]\n' }),
      join(parts, name),
      {
        recursive: true,
      },
    );
  git(parts, ['clone', '--quiet', '--bare', 'live', 'live.git']);
  git(join(parts, 'live.git'), ['config', '--unset', 'remote.origin.url']);
  writeFileSync(join(parts, 'live/.nextbest/repositories.yaml'), 'repositories: [../../none]\n');
  for (const words of [['--at', 'main', 'live'], ['live.git']]) {
    const { repositories } = JSON.parse(nextbest(['components', '--json', ...words], { cwd: parts }).out);
    expect(repositories.map((one: { name: string }) => one.name)).toEqual(['live', 'modules']);
  }
});

const LISTS: readonly (readonly [string, RegExp])[] = [
  ['repositories: [../../none]', /repositories\.yaml:1: \.\.\/\.\.\/none: There is no folder/],
  ['repositories:\n  - ..\n  - ../../none\n', /repositories\.yaml:3: \.\.\/\.\.\/none: There is no folder/],
  ['repositories:\n  - ..\n  - /etc\n', /repositories\.yaml:3: .*relative/],
  ['repositories: [~]', /repositories\.yaml:1: /],
  ['repositories: ["~/shop"]', /repositories\.yaml:1: .*relative/],
  ['repositories: [""]', /repositories\.yaml:1: .*relative/],
  ['repositories: ["C:/shop"]', /repositories\.yaml:1: .*relative/],
  ['repositories: ["a\\0b"]', /repositories\.yaml:1: .*relative/],
  ['repositories: []', /repositories\.yaml:1: /],
  ['repositories: [../main.tf]', /repositories\.yaml:1: \.\.\/main\.tf: This path is a file/],
  [`repositories:\n${'  - ..\n'.repeat(5_000)}`, /repositories\.yaml:\d+: repositories: .*100/],
];

test.each(LISTS.map(([text, says]) => [text.slice(0, 40), text, says] as const))('a list that cannot be followed: %j', (_, text, says) => {
  const folder = committedWith({ 'main.tf': 'resource "aws_sqs_queue" "orders" {}\n', '.nextbest/repositories.yaml': text });
  const { code, out, err } = nextbest([folder]);
  expect(err).toMatch(says);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});
