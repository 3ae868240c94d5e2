import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decidingLines } from './bench/deciding.ts';
import { makeLongHistory } from './bench/long-history.ts';
import { peakLine, readingLines } from './bench/reading.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run bench -- PATH…`: how long the built program takes on these repositories, and how much memory it needs. Cold is with
 * an empty cache folder, warm with the one that the cold run left; figures are of the program itself, npx's own time stands apart.
 * Then what of it the history takes, beside git's own log, and at last the memory for a history of 100,000 commits, which is made for that. `--reading`
 * leaves out the whole program. `--decide` times the ranking alone and needs no path.
 */

const RUNS = 5;
const PROGRAM = fromRoot('nextbest/bin/nextbest.js');
/** Tells the most memory that was held at once on a pipe of its own, when the program ends. */
const TELL_MEMORY =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

interface Run {
  readonly milliseconds: number;
  /** The program's own process, without git's; absent where it was not asked for. */
  readonly peakMegabytes?: number;
}

interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly cache: string;
}

function timed({ command, args, cache }: Call): Run {
  const started = performance.now();
  const { status, stderr, output } = spawnSync(command, args, {
    cwd: fromRoot('.'),
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
  const kilobytes = Number(output[3]?.toString());
  return kilobytes > 0 ? { milliseconds, peakMegabytes: kilobytes / 1024 } : { milliseconds };
}

function times(runs: number, once: (cache: string) => Run): readonly Run[] {
  return Array.from({ length: runs }, () => withCache(once));
}

/** Hands out an empty cache folder and removes it again. */
function withCache<T>(use: (cache: string) => T): T {
  const cache = mkdtempSync(join(tmpdir(), 'nextbest-bench-'));
  try {
    return use(cache);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function answer(path: string, cache: string): Run {
  return timed({ command: process.execPath, args: ['--import', TELL_MEMORY, PROGRAM, '--json', path], cache });
}

function warm(path: string): readonly Run[] {
  return withCache((cache) => {
    answer(path, cache);
    return Array.from({ length: RUNS }, () => answer(path, cache));
  });
}

function row(what: string, runs: readonly Run[]): string {
  const sorted = runs.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const [minimum, median, maximum] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(seconds);
  const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes ?? 0));
  return `${what.padEnd(34)}${minimum}${median}${maximum}${peak === 0 ? '' : `${peak.toFixed(0)} MB`.padStart(10)}`;
}

function seconds(milliseconds = 0): string {
  return `${(milliseconds / 1000).toFixed(2)} s`.padStart(10);
}

function git(path: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', path, ...args], { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 });
}

function sizeOf(path: string): string {
  const files = git(path, ['ls-tree', '-r', '-z', '--name-only', 'HEAD']).split('\0').length - 1;
  return `${files} files, ${git(path, ['rev-list', '--count', '--no-merges', 'HEAD']).trim()} commits without merges`;
}

function help(command: string, args: readonly string[]): readonly Run[] {
  return times(RUNS, (cache) => timed({ command, args: [...args, '--help'], cache }));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function programLines(path: string): readonly string[] {
  const cold = times(RUNS, (cache) => answer(path, cache));
  return [row('cold', cold), row('warm', warm(path))];
}

async function longHistoryLines(whole: boolean): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nextbest-bench-'));
  try {
    await makeLongHistory(folder);
    return [peakLine(folder), ...(whole ? [row('cold', [withCache((cache) => answer(folder, cache))])] : [])];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const flag = { type: 'boolean', default: false } as const;
const { values, positionals: paths } = parseArgs({ options: { reading: flag, decide: flag }, allowPositionals: true });
if (values.decide) {
  for (const line of decidingLines()) say(line);
  process.exit(0);
}
if (paths.length === 0) {
  process.stderr.write('name one or more repositories: npm run bench -- [--reading] PATH…, or --decide\n');
  process.exit(2);
}
say(`Node ${process.versions.node}, ${RUNS} runs each`);
say(`${''.padEnd(34)}${['minimum', 'median', 'maximum', 'peak'].map((name) => name.padStart(10)).join('')}`);
if (!values.reading) {
  say(row('--help', help(process.execPath, [PROGRAM])));
  say(row('--help through npx', help('npx', ['nextbest'])));
}
for (const path of paths) {
  say(`\n${path}: ${sizeOf(path)}`);
  for (const line of [...(values.reading ? [] : programLines(path)), ...readingLines(path)]) say(line);
}
say('\na history that was made for this');
for (const line of await longHistoryLines(!values.reading)) say(line);
