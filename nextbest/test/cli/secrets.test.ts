import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { READERS } from '../../src/evidence/readers/all.ts';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { CANARY } from '../support/canaries.ts';
import { COMMITS, PLANTED } from '../support/planted.ts';
import { git } from '../support/story.ts';

const COMMANDS: readonly (readonly string[])[] = [
  ...[[], ['list'], ['explain', '1'], ['components']].flatMap((words) => [words, [...words, '--json']]),
  ...['text', 'json', 'markdown', 'html'].map((format) => ['-f', format]),
  ...['svg', 'owm', 'json', 'html'].map((format) => ['map', '-f', format]),
  ['history', '-f', 'html'],
  ['history', '--json'],
  ['facts'],
  ['facts', '--json'],
];

let planted = '';

beforeAll(() => {
  planted = plantedRepository();
});

test('no planted secret reaches an output or the cache', () => {
  const cache = emptyFolder();
  for (const words of COMMANDS) {
    const { code, out, err } = nextbest([...words, planted], { environment: { XDG_CACHE_HOME: cache } });
    expect(code, `${words.join(' ')}: ${err}`).toBe(0);
    expect(leaks(out + err), words.join(' ')).toEqual([]);
  }
  for (const file of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) expect(leaks(readFileSync(join(file.parentPath, file.name), 'latin1')), file.name).toEqual([]);
  }
  const packed = packedIn(join(cache, 'nextbest', 'cache.sqlite'));
  expect(packed.join()).toContain('fix: rotate');
  expect(leaks(packed.join())).toEqual([]);
});

test('the search would find each kind of secret, and the planted files are all read', () => {
  expect(leaks('canary1 7700000002 CANARY')).toHaveLength(3);
  const { out } = nextbest(['facts', '--json', planted]);
  const readers = new Set([...out.matchAll(/"reader": "([\w-]+)"/g)].map(([, name]) => name));
  expect(READERS.filter(({ name }) => !readers.has(name)).map(({ name }) => name)).toEqual([]);
  const read = Object.keys(PLANTED).filter((path) => out.includes(`"${path}"`));
  expect(Object.keys(PLANTED).filter((path) => !read.includes(path))).toEqual(NOT_READ);
});

/** Formats that no reader keeps anything of. */
const NOT_READ = ['chart/values.yaml', '.npmrc', '.gitmodules', 'src/main/resources/application.properties'];

test.each([
  ['an unknown key', 'password: canary1\n'],
  ['a key that holds a value', 'password=canary1: x\n'],
  ['a value of the wrong type', 'users: canary1\n'],
  ['an alias to nothing', 'users: *canary1\n'],
  ['a bracket that is never closed', 'users: [canary1\n'],
])('a purpose with %s is refused without its values', (_what, text) => {
  const folder = join(emptyFolder(), 'shop');
  cpSync(planted, folder, { recursive: true });
  mkdirSync(join(folder, '.nextbest'));
  writeFileSync(join(folder, '.nextbest/purpose.yaml'), text);
  git(folder, ['add', '--force', '.']);
  git(folder, ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'docs: purpose']);
  const { code, out, err } = nextbest([folder]);
  expect(code).toBe(2);
  expect(err).toContain('.nextbest/purpose.yaml:');
  expect(leaks(out + err)).toEqual([]);
});

function plantedRepository(): string {
  const folder = emptyFolder();
  git(folder, ['init', '--quiet']);
  git(folder, ['remote', 'add', 'origin', 'https://user:canary-remote@github.com/shop/shop.git']);
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['add', '--force', '.']);
  for (const message of COMMITS) {
    const author = ['-c', 'user.name=canary-person', '-c', 'user.email=canary-person@example.com'];
    git(folder, [...author, 'commit', '--quiet', '--allow-empty', '-m', message]);
  }
  return folder;
}

/** The commits, the facts of charts and the stacks that a cache keeps, as text. */
function packedIn(file: string): string[] {
  const database = new DatabaseSync(file);
  const segments = valuesOf(database, 'SELECT packed AS value FROM segments').map((value) => zstdDecompressSync(value).toString('utf8'));
  const rest = ['charts', 'surveys', 'verdicts'].flatMap((table) => valuesOf(database, `SELECT value FROM ${table}`));
  database.close();
  return [...segments, ...rest.map((value) => gunzipSync(value).toString('utf8'))];
}

function valuesOf(database: DatabaseSync, select: string): Uint8Array[] {
  const values = database
    .prepare(select)
    .all()
    .flatMap(({ value }) => (value instanceof Uint8Array ? [value] : []));
  expect(values.length, select).toBeGreaterThan(0);
  return values;
}

function leaks(text: string): string[] {
  return [...text.matchAll(CANARY)].map(([found]) => found);
}
