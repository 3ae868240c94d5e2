import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READERS } from '#evidence/readers/all.ts';
import { openCache } from '#storage/cache.ts';
import { folder } from '../support/caches.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/readers');

test.each(READERS.map((reader) => [reader.name, reader] as const))('what %s finds comes back from the cache as it was', (name, reader) => {
  const found = readdirSync(join(FIXTURES, name))
    .filter((file) => !file.endsWith('.facts.json'))
    .map((file) => [file, reader.read(readFileSync(join(FIXTURES, name, file), 'utf8'), file)] as const);
  const cache = openCache(folder());
  cache.keepFacts(new Map(found));
  const kept = cache.facts(found.map(([file]) => file));
  cache.close();
  expect([...kept]).toEqual(JSON.parse(JSON.stringify(found)));
});
