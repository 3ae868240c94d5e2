import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { readWork } from '#history/work.ts';
import type { Cache } from '#model/cache.ts';
import type { Work } from '#model/work.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { openRepository } from '../../src/repository/open.ts';
import { openCache } from '../../src/storage/cache.ts';
import { git } from '../repository/fixture.ts';
import { imported } from '../repository/hostile.ts';
import { workModel } from '../support/work-model.ts';

const COMMITS = 240;
/** Processes that share one cache, each killed at some moment. */
const TOGETHER = 2;
/** Each begins at most so many revisions. */
const BEGUN = 3;
const ROUNDS = 100;

/** Reads the history of one revision after the other, each with the cache that the one before left, and says when it begins another. */
const PROGRAM = `
  import { commitsOf } from '#history/commits.ts';
  import { openCache } from '#storage/cache.ts';
  import { openRepository } from '#repository/open.ts';
  const [folder, root, ...revisions] = process.argv.slice(2);
  for (const at of revisions) {
    process.stdout.write('.');
    const [repository, cache] = [await openRepository(root, { at }), openCache(folder)];
    await commitsOf(repository, { cache });
    cache.close();
    await repository.close();
  }`;

function history(): string {
  const commits = Array.from({ length: COMMITS }, (_, number) => {
    const files = [0, 1, 2].map((file) => `M 100644 inline src/${(number * 7 + file) % 40}.ts\ndata 4\n${1000 + (number % 9000)}\n`);
    const move = number % 10 === 9 ? `R src/${(number * 7) % 40}.ts moved/${number}.ts\n` : '';
    return `commit refs/heads/main\ncommitter a <a> ${1_600_000_000 + number * 60} +0000\ndata 6\nfix: x\n${files.join('')}${move}`;
  });
  return imported(commits.join(''));
}

function bundled(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'nextbest-test-')), 'reading.mjs');
  const stdin = { contents: PROGRAM, resolveDir: join(import.meta.dirname, '../../src'), loader: 'ts' } as const;
  buildSync({ stdin, outfile: file, bundle: true, format: 'esm', platform: 'node' });
  return file;
}

const program = bundled();
const root = history();
/** More than anybody is left the time for. */
const revisions = Array.from({ length: 40 }, (_, step) => `HEAD~${(39 - step) * 6}`);

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'nextbest-test-'));
}

function startReading(cache: string): ChildProcess {
  // What it leaves behind when it is killed goes with the folder.
  const scratch = join(cache, 'scratch');
  mkdirSync(scratch, { recursive: true });
  const environment = { ...process.env, TMPDIR: scratch, NODE_NO_WARNINGS: '1' };
  return spawn(process.execPath, [program, cache, root, ...revisions], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Kills it some time after it began some revision: `moment` is a number of those, and a part of the time that the one before took. */
async function killedAt(child: ChildProcess, moment: number): Promise<boolean> {
  const ended = once(child, 'exit');
  let [begun, since] = [0, performance.now()];
  child.stdout?.on('data', (words: Buffer) => {
    begun += words.length;
    const took = performance.now() - since;
    since = performance.now();
    if (begun === Math.floor(moment) + 1) setTimeout(() => child.kill('SIGKILL'), (moment % 1) * took);
  });
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

function sound(cache: string): boolean {
  const database = new DatabaseSync(join(cache, 'cache.sqlite'));
  const answer = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return JSON.stringify(answer) === '[{"integrity_check":"ok"}]';
}

interface Start {
  /** Commits in the cache before anything is read. */
  readonly known: number;
  readonly work: Work;
}

async function startWith(cache: Cache): Promise<Start> {
  const repository = await openRepository(root);
  const known = cache.history(repository.store ?? '').size;
  const work = await readWork({ repositories: [repository], cache, model: workModel });
  await repository.close();
  cache.close();
  return { known, work };
}

/** Numbers between 0 and 1, the same in every run of the tests. */
function randomNumbers(): () => number {
  let state = 20;
  return function next() {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test('killed at any moment, alone or beside others, the cache is sound at the next start and the answer the same', {
  timeout: 300_000,
}, async () => {
  const [{ work: expected }, random] = [await startWith(memoryCache()), randomNumbers()];
  expect([expected.commits.length, git(root, 'rev-list', '--count', 'HEAD')]).toEqual([COMMITS, String(COMMITS)]);
  const known: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = newFolder();
    const readings = Array.from({ length: TOGETHER }, () => killedAt(startReading(folder), random() * BEGUN));
    expect(await Promise.all(readings)).toEqual([true, true]);
    const next = await startWith(openCache(folder));
    expect(next.work).toEqual(expected);
    expect(sound(folder)).toBe(true);
    known.push(next.known);
  }
  // They ended in the middle of their work, not before or after it.
  expect(known.filter((commits) => commits > 0 && commits < COMMITS).length).toBeGreaterThan(ROUNDS / 2);
});
