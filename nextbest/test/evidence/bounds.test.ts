import { expect, test } from 'vitest';
import { FACT_LIMIT } from '#evidence/fact-limit.ts';
import { readFacts } from '#evidence/read.ts';
import { READERS } from '#evidence/readers/all.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';

const MEGABYTE = 1_000_000;

function filled(piece: string, head = '', tail = ''): string {
  return head + piece.repeat(Math.floor((MEGABYTE - head.length - tail.length) / piece.length)) + tail;
}

function counted(piece: (index: number) => string, head = ''): string {
  const length = piece(10_000).length;
  return head + Array.from({ length: Math.floor((MEGABYTE - head.length) / length) }, (_, index) => piece(index)).join('');
}

const WORKLOAD = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: a}]}}}\n';

/** Shapes of 1 MB that a parser of YAML finds hard, each for another reason. */
const SHAPES: Readonly<Record<string, string>> = {
  'brackets that close nothing': filled('] '),
  'braces that close nothing': filled('}\n'),
  'brackets in brackets': filled('[],', `a: ${'['.repeat(150)}`, ']'.repeat(150)),
  'many deep lists': filled(`- ${'['.repeat(100)}${']'.repeat(100)}\n`),
  'lists in lists': filled(`${'- '.repeat(57)}x\n`),
  'missing commas': filled('"a" ', '[', ']'),
  'many documents': filled(`---\n${WORKLOAD}`),
  'many anchors': counted((index) => `- &a${index} x\n`),
  'many aliases': filled('- *a\n', '- &a x\n'),
  'long plain text': filled('x y ', 'a: '),
  'the same key': filled('a: 1\n'),
  tabs: filled('a:\n\tb: 1\n'),
  comments: filled('# x\n'),
  'blank lines': filled('\n'),
  'bad escapes': filled('- "\\q"\n'),
  'services that extend one': counted(
    (index) => `  s${index}: {extends: base, image: a}\n`,
    `services:\n  base:\n    image: b\n    environment:\n${Array.from({ length: 900 }, (_, index) => `      V${index}_URL: http://h${index}\n`).join('')}`,
  ),
  'services that share settings': counted(
    (index) => `  s${index}: {environment: *e, image: a}\n`,
    `x: &e\n${Array.from({ length: 290 }, (_, index) => `  V${index}_URL: http://h${index}\n`).join('')}services:\n`,
  ),
  'values of a workload': filled('      - {name: A, value: "http://b:80"}\n', `${WORKLOAD}x:\n`),
};

const PATHS = ['k8s/a.yaml', 'docker-compose.yml', '.github/workflows/a.yml', 'kustomization.yaml', 'main.tf.json', 'template.json'];

/** Processor time: a test that runs beside others must not fail for it. Usual shapes take 0.4 s, the worst 0.9 s on the machine it was measured on. */
const PATIENCE_SECONDS = 3;

test.each(Object.entries(SHAPES))('1 MB of %s is read soon by all readers of a file together', (_, text) => {
  for (const path of PATHS) {
    const before = process.cpuUsage();
    for (const reader of READERS) if (reader.reads(path) && reader.mayRead?.(text) !== false) reader.read(text, path);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(PATIENCE_SECONDS);
  }
});

function read(files: Readonly<Record<string, string>>, cache = memoryCache()): ReturnType<typeof readFacts> {
  return readFacts({ repositories: [memoryRepository({ name: 'shop', files })], cache });
}

test('one hard content under many paths is parsed once', async () => {
  const text = SHAPES['many deep lists'] ?? '';
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`s${index}/compose.yaml`, text]));
  const before = process.cpuUsage();
  const { unread } = await read(files);
  expect(unread).toHaveLength(60);
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(6);
});

test('many hard files are read up to a budget, and the rest is named; a warm cache changes nothing', async () => {
  const cheap = `x: "${','.repeat(MEGABYTE - 100)}"`;
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `s${String(index).padStart(2, '0')}/compose.yaml`,
      `${cheap}\nservices: {s${index}: {image: a}}`,
    ]),
  );
  const cache = memoryCache();
  const cold = await read({ ...files, 'z/compose.yaml': 'services: {z: {image: a}}' }, cache);
  const left = cold.unread.filter(({ why }) => why.startsWith('left out'));
  expect(left.length).toBeGreaterThan(10);
  expect(left.length).toBeLessThan(25);
  expect(cold.files.some(({ path, facts }) => path === 'z/compose.yaml' && facts.length > 0)).toBe(true);
  const warm = await read({ ...files, 'z/compose.yaml': 'services: {z: {image: a}}' }, cache);
  expect(warm).toEqual(cold);
  const half = memoryCache();
  await read(Object.fromEntries(Object.entries(files).filter((_, index) => index % 2 === 0)), half);
  expect(await read({ ...files, 'z/compose.yaml': 'services: {z: {image: a}}' }, half)).toEqual(cold);
});

test('a repository of 16,000 usual files is read whole', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 16_000 }, (_, index) => [`m/${index}/package.json`, `{"name": "m${index}", "dependencies": {"pg": "1"}}`]),
  );
  const { files: found, unread } = await read(files);
  expect(unread).toEqual([]);
  expect(found).toHaveLength(16_000);
});

test('more facts than one map holds are left out in the order of the files, and said', async () => {
  const text = `services:\n${Array.from({ length: 400 }, (_, index) => `  s${index}: {image: acme/s${index}}\n`).join('')}`;
  const read = (files: Readonly<Record<string, string>>) =>
    readFacts({ repositories: [memoryRepository({ name: 'shop', files })], cache: memoryCache() });
  const ofOne = (await read({ 'compose.yaml': text })).files.reduce((sum, { facts }) => sum + facts.length, 0);
  const fitting = Math.floor(FACT_LIMIT / ofOne);
  const folders = Array.from({ length: fitting + 3 }, (_, index) => `${1000 + index}/compose.yaml`);
  const { files, unread } = await read(Object.fromEntries(folders.map((path) => [path, text])));
  expect(files.map(({ path }) => path)).toEqual(folders.slice(0, fitting));
  expect(unread.map(({ why }) => why)).toEqual([expect.stringMatching(/^left out: 3 of its files/)]);
});
