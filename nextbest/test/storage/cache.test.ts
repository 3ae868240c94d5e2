import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { FileFacts } from '#model/fact.ts';
import type { Commit } from '#model/repository.ts';
import { openCache } from '../../src/storage/cache.ts';
import { processorSeconds } from '../support/processor.ts';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nextbest-test-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const FACTS: FileFacts = { facts: [{ in: 'npm', name: 'express', role: 'uses', line: 3 }], unread: [{ line: 9, why: 'ü' }] };

function commits(count: number): readonly Commit[] {
  return Array.from({ length: count }, (_, number) => ({
    id: number.toString(16).padStart(40, '0'),
    authored: 1_600_000_000 + number * 1000,
    committed: 1_600_000_500 + number * 1000,
    author: (number % 40).toString(16).padStart(12, 'a'),
    bot: number % 9 === 0,
    subject: `feat(part-${number % 50}): change number ${number} of the till 😀`,
    touches: Array.from({ length: 6 }, (_, file) => ({
      path: `services/part-${(number * 7 + file) % 300}/src/module-${file}.ts`,
      status: 'M' as const,
    })),
  }));
}

/** What was kept is there in the next run, and what was not is absent. */
function expectWorking(place: string): void {
  const first = openCache(place);
  first.keepFacts(new Map([['npm@1:aa', FACTS]]));
  first.keepHistory('tip', commits(3));
  first.keepCharts('k'.repeat(9000), new Map([['chart/templates/web.yaml', FACTS]]));
  first.close();
  const second = openCache(place);
  expect([...second.facts(['npm@1:aa', 'npm@1:bb'])]).toEqual([['npm@1:aa', FACTS]]);
  expect(second.history('tip')).toEqual(commits(3));
  expect(second.history('other')).toBeUndefined();
  expect([...(second.charts('k'.repeat(9000)) ?? [])]).toEqual([['chart/templates/web.yaml', FACTS]]);
  expect(second.charts('k'.repeat(8999))).toBeUndefined();
  second.close();
}

test('facts and histories last from run to run, in a folder that is made when absent', () => {
  expectWorking(join(folder(), 'deep', 'nextbest'));
});

test('without a folder the cache lasts as long as the process', () => {
  const cache = openCache(undefined);
  cache.keepFacts(new Map([['k', FACTS]]));
  cache.keepHistory('tip', commits(1));
  expect([cache.facts(['k', 'l']).size, cache.history('tip')?.length, openCache(undefined).facts(['k']).size]).toEqual([1, 1, 0]);
});

test('a file that is no database, or a damaged one, is replaced', () => {
  const garbage = folder();
  writeFileSync(join(garbage, 'cache.sqlite'), 'not a database '.repeat(1000));
  expectWorking(garbage);
  const damaged = folder();
  const cache = openCache(damaged);
  for (let part = 0; part < 50; part += 1) cache.keepFacts(new Map([[`k${part}`, { facts: [], unread: [{ why: 'x'.repeat(4000) }] }]]));
  cache.close();
  truncateSync(join(damaged, 'cache.sqlite'), 60_000);
  const reopened = openCache(damaged);
  expect([...reopened.facts(Array.from({ length: 50 }, (_, part) => `k${part}`))].length).toBeLessThan(50);
  reopened.close();
  expectWorking(damaged);
});

test('tables of another version are dropped', () => {
  const place = folder();
  const other = new DatabaseSync(join(place, 'cache.sqlite'));
  other.exec('CREATE TABLE facts (other TEXT); PRAGMA user_version = 99;');
  other.close();
  expectWorking(place);
});

test('a folder that cannot be had is an empty cache and no error', () => {
  const place = folder();
  writeFileSync(join(place, 'file'), '');
  symlinkSync(join(place, 'nowhere', 'else'), join(place, 'dangling'));
  for (const bad of [join(place, 'file'), join(place, 'dangling')]) {
    const cache = openCache(bad);
    cache.keepFacts(new Map([['k', FACTS]]));
    cache.close();
  }
  expect(readdirSync(place).sort()).toEqual(['dangling', 'file']);
});

test('while another process holds the database, facts are read and writing is given up', () => {
  const place = folder();
  expectWorking(place);
  const other = new DatabaseSync(join(place, 'cache.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const cache = openCache(place);
  cache.keepFacts(new Map([['npm@1:cc', FACTS]]));
  expect([...cache.facts(['npm@1:aa', 'npm@1:cc']).keys()]).toEqual(['npm@1:aa']);
  cache.close();
  other.close();
  expectWorking(place);
});

test('a closed cache answers nothing and does not throw', () => {
  const cache = openCache(folder());
  cache.close();
  cache.close();
  cache.keepFacts(new Map([['k', FACTS]]));
  expect([cache.facts(['k']).size, cache.history('tip')]).toEqual([0, undefined]);
});

test('two processes write at the same time and lose nothing', async () => {
  const place = folder();
  const script = `
    const { openCache } = await import(${JSON.stringify(new URL('../../src/storage/cache.ts', import.meta.url).href)});
    const cache = openCache(process.argv[1]);
    for (let i = 0; i < 100; i += 1) cache.keepFacts(new Map([[process.argv[2] + i, { facts: [], unread: [] }]]));
    cache.close();`;
  const writers = ['a', 'b', 'c'].map((name) => once(spawn(process.execPath, ['--input-type=module', '-e', script, place, name]), 'exit'));
  expect((await Promise.all(writers)).map(([code]) => code)).toEqual([0, 0, 0]);
  const keys = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 100 }, (_, number) => `${name}${number}`));
  const cache = openCache(place);
  expect(cache.facts(keys).size).toBe(300);
  cache.close();
});

test('rows of another shape, or that unpack to gigabytes, are absent and can be written anew', () => {
  const place = folder();
  expectWorking(place);
  const other = new DatabaseSync(join(place, 'cache.sqlite'));
  const sound = JSON.stringify(FACTS);
  const rows = [
    'null',
    '[]',
    '{}',
    '{"facts":[null],"unread":[]}',
    sound.replace('"npm"', '"__proto__"'),
    sound.replace('3', '"3"'),
    '{"facts',
  ];
  const insert = other.prepare('INSERT INTO facts (key, value) VALUES (?, ?)');
  for (const [number, row] of [...rows, sound].entries()) insert.run(`k${number}`, row);
  insert.run('huge', sound.replace('ü', 'x'.repeat(20_000_000)));
  const history = other.prepare('INSERT INTO history (tip, commits) VALUES (?, ?)');
  const packed = ['null', '[1]', '[{"id":1}]', JSON.stringify(commits(1)).replace('"M"', '"Q"')].map((text) => gzipSync(text));
  for (const [number, row] of [...packed, Buffer.from('no gzip'), gzipSync(Buffer.alloc(600_000_000))].entries())
    history.run(`t${number}`, row);
  other.close();
  const cache = openCache(place);
  expect([...cache.facts([...rows.keys(), rows.length].map((number) => `k${number}`).concat('huge', 'npm@1:aa')).keys()]).toEqual([
    `k${rows.length}`,
    'npm@1:aa',
  ]);
  for (let number = 0; number < 6; number += 1) expect(cache.history(`t${number}`)).toBeUndefined();
  cache.keepHistory('t0', commits(2));
  expect(cache.history('t0')).toEqual(commits(2));
  cache.close();
});

test('a folder, a link or a pipe in the place of the database is an empty cache, and nothing behind it is touched', () => {
  const theirs = join(folder(), 'theirs.sqlite');
  const database = new DatabaseSync(theirs);
  database.exec("CREATE TABLE facts (own TEXT); INSERT INTO facts VALUES ('kept')");
  database.close();
  const made = [
    (file: string) => mkdirSync(file),
    (file: string) => symlinkSync(theirs, file),
    (file: string) => symlinkSync('/dev/zero', file),
    (file: string) => execFileSync('mkfifo', [file]),
  ];
  for (const make of made) {
    const place = folder();
    make(join(place, 'cache.sqlite'));
    const cache = openCache(place);
    cache.keepFacts(new Map([['k', FACTS]]));
    expect(cache.facts(['l']).size).toBe(0);
    cache.close();
    expect(readdirSync(place)).toEqual(['cache.sqlite']);
  }
  const after = new DatabaseSync(theirs);
  expect(after.prepare('SELECT own FROM facts').all()).toHaveLength(1);
  after.close();
});

test('a cache folder is never looked for below the folder that is analysed', () => {
  const place = folder();
  const before = process.cwd();
  process.chdir(place);
  try {
    const cache = openCache('nextbest');
    cache.keepFacts(new Map([['k', FACTS]]));
    cache.close();
    expect(readdirSync(place)).toEqual([]);
  } finally {
    process.chdir(before);
  }
});

test('old histories make room for new ones', () => {
  const place = folder();
  const cache = openCache(place);
  for (let tip = 0; tip < 70; tip += 1) cache.keepHistory(`tip${tip}`, []);
  cache.keepHistory('tip6', []);
  expect([cache.history('tip5'), cache.history('tip6'), cache.history('tip69')]).toEqual([undefined, [], []]);
  cache.close();
});

test('5,000 commits load in less than 150 ms of the processor and take less than 1 MB', () => {
  const place = folder();
  const kept = commits(5000);
  const cache = openCache(place);
  cache.keepHistory('tip', kept);
  const times = Array.from({ length: 5 }, () => processorSeconds(() => expect(cache.history('tip')?.length).toBe(5000)));
  cache.close();
  expect(Math.min(...times)).toBeLessThan(0.15);
  expect(statSync(join(place, 'cache.sqlite')).size).toBeLessThan(1_000_000);
});
