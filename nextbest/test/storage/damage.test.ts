import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openCache } from '../../src/storage/cache.ts';

import { expectWorking, FACTS, folder } from '../support/caches.ts';

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
  const charts = other.prepare('INSERT INTO charts (key, value) VALUES (?, ?)');
  for (const [number, row] of ['null', '{}', '[{"facts":[],"unread":[]}]'].entries()) charts.run(`c${number}`, gzipSync(row));
  other.close();
  const cache = openCache(place);
  for (let number = 0; number < 3; number += 1) expect(cache.charts(`c${number}`)).toBeUndefined();
  expect([...cache.facts([...rows.keys(), rows.length].map((number) => `k${number}`).concat('huge', 'npm@1:aa')).keys()]).toEqual([
    `k${rows.length}`,
    'npm@1:aa',
  ]);
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
