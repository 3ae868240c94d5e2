import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Commit } from '#model/repository.ts';
import { openCache } from '../../src/storage/cache.ts';
import { packSegment } from '../../src/storage/segment.ts';
import { unpackSegment } from '../../src/storage/unpack-segment.ts';
import { commits, folder } from '../support/caches.ts';

const [MERGE, ROOT] = ['a'.repeat(64), 'b'.repeat(64)];
/** One of everything that a commit may hold. */
const ODD: readonly Commit[] = [
  {
    id: MERGE,
    parents: [ROOT, 'c'.repeat(64), 'd'.repeat(64)],
    authored: 0,
    committed: 4_102_444_799,
    author: 'a1',
    signature: 'b1',
    bot: true,
    subject: '',
    touches: [],
  },
  {
    id: ROOT,
    parents: [],
    authored: 1_600_000_000,
    committed: 1_500_000_000,
    author: 'a1',
    bot: false,
    subject: 'ünïcode 😀',
    touches: [
      { path: 'new\nline', status: 'A', from: 'tab\t😀' },
      { path: 'tab\t😀', status: 'D' },
      { path: '', status: 'T' },
      { path: 'x', status: 'A' },
      { path: 'x', status: 'M' },
    ],
    touchesLeftOut: 70_000,
  },
];

test('commits come back as they were kept, whatever they hold', () => {
  const place = folder();
  const cache = openCache(place);
  cache.keepHistory('odd', ODD);
  expect([...openCache(place).history('odd').values()]).toEqual(ODD);
  expect(unpackSegment(packSegment([]))).toEqual([]);
  cache.close();
});

test('of what another process kept since, nothing is kept twice', () => {
  const place = folder();
  const [one, other] = [openCache(place), openCache(place)];
  for (const cache of [one, other]) expect(cache.history('store').size).toBe(0);
  one.keepHistory('store', commits(20));
  other.keepHistory('store', commits(30).slice(10));
  expect([...openCache(place).history('store').keys()]).toHaveLength(30);
  expect(segmentsIn(place)).toEqual([30]);
});

test('a history that grows day by day is few segments', () => {
  const place = folder();
  const all = commits(3000);
  for (let day = 0; day < 30; day += 1) {
    const cache = openCache(place);
    expect(cache.history('store').size).toBe(day * 100);
    cache.keepHistory('store', all.slice(day * 100, (day + 1) * 100));
    cache.close();
  }
  expect(segmentsIn(place)).toEqual([1100, 1100, 800]);
});

test('a damaged segment is absent, the others are not, and its commits can be kept again', () => {
  const place = folder();
  const all = commits(4000);
  for (const part of [all.slice(0, 2000), all.slice(2000)]) keep(place, part);
  const database = new DatabaseSync(join(place, 'cache.sqlite'));
  const packed = Buffer.from(bytesIn(database));
  const sound = zstdDecompressSync(packed);
  const [cut, flipped] = [packed.subarray(0, -100), Buffer.from(packed)];
  flipped[1000] = (flipped[1000] ?? 0) ^ 4;
  const rows = [
    Buffer.from('nothing'),
    cut,
    flipped,
    zstdCompressSync(Buffer.alloc(100_000_000)),
    zstdCompressSync(sound.subarray(0, 5000)),
    'text',
  ];
  for (const row of rows) {
    database.prepare('UPDATE segments SET packed = ? WHERE number = 1').run(row);
    const cache = openCache(place);
    expect([cache.history('store').size, cache.history('store').has(all[2000]?.id ?? '')]).toEqual([2000, true]);
    cache.close();
  }
  database.close();
  keep(place, all.slice(0, 2000));
  expect(openCache(place).history('store').size).toBe(4000);
});

test('bytes that are no segment, however near to one, give commits or nothing, and end', () => {
  const sound = packSegment(commits(12));
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let refused = 0;
  for (let round = 0; round < 3000; round += 1) {
    const bytes = Uint8Array.from(sound);
    for (let change = random(3); change >= 0; change -= 1) bytes[random(round % 2 === 0 ? 60 : bytes.length)] = random(256);
    const found = unpackSegment(bytes.subarray(0, round % 5 === 0 ? random(bytes.length) : bytes.length));
    refused += found === undefined ? 1 : 0;
    for (const { id, parents, touches, subject } of found ?? [])
      expect([id, subject, ...parents, ...touches.map(({ path }) => path)].every((text) => typeof text === 'string')).toBe(true);
  }
  expect(refused).toBeGreaterThan(1000);
});

function keep(place: string, part: readonly Commit[]): void {
  const cache = openCache(place);
  cache.history('store');
  cache.keepHistory('store', part);
  cache.close();
}

function bytesIn(database: DatabaseSync): Uint8Array {
  const packed = database.prepare('SELECT packed FROM segments WHERE number = 1').get()?.['packed'];
  return packed instanceof Uint8Array ? packed : new Uint8Array();
}

/** How many commits each segment says that it holds. */
function segmentsIn(place: string): readonly unknown[] {
  const database = new DatabaseSync(join(place, 'cache.sqlite'));
  const rows = database.prepare('SELECT count FROM segments ORDER BY number').all();
  database.close();
  return rows.map(({ count }) => count);
}
