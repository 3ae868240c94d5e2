import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openCache } from '../../src/storage/cache.ts';
import { commits, expectWorking, FACTS, folder } from '../support/caches.ts';
import { processorSeconds } from '../support/processor.ts';

test('facts and histories last from run to run, in a folder that is made when absent', () => {
  expectWorking(join(folder(), 'deep', 'nextbest'));
});

test('without a folder the cache lasts as long as the process', () => {
  const cache = openCache(undefined);
  cache.keepFacts(new Map([['k', FACTS]]));
  cache.keepHistory('store', commits(1));
  expect([cache.facts(['k', 'l']).size, cache.history('store').size, openCache(undefined).facts(['k']).size]).toEqual([1, 1, 0]);
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
  expect([cache.facts(['k']).size, cache.history('store').size]).toEqual([0, 0]);
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

test('stores without anything new make room for others', () => {
  const place = folder();
  const cache = openCache(place);
  for (let store = 0; store < 64; store += 1) cache.keepHistory(`store${store}`, commits(1));
  cache.keepHistory('store0', commits(2).slice(1));
  cache.keepHistory('store64', commits(1));
  expect(['store0', 'store1', 'store2', 'store64'].map((store) => cache.history(store).size)).toEqual([2, 0, 1, 1]);
  cache.close();
});

test('5,000 commits load in less than 40 ms of the processor and take less than 0.5 MB', () => {
  const place = folder();
  const kept = commits(5000);
  const cache = openCache(place);
  cache.keepHistory('store', kept);
  // The fastest of many: what runs beside the tests slows the others down.
  const times = Array.from({ length: 25 }, () => processorSeconds(() => expect(cache.history('store').size).toBe(5000)));
  cache.close();
  expect(Math.min(...times)).toBeLessThan(0.04);
  expect(statSync(join(place, 'cache.sqlite')).size).toBeLessThan(500_000);
});
