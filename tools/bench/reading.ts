import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '../run.ts';

const RUNS = 5;
const NEW_COMMITS = 100;

interface Reading {
  readonly commits: number;
  readonly milliseconds: number;
  /** Of the processor, git's among them. */
  readonly seconds: number;
  /** Of the reading process, without git. */
  readonly peakMegabytes: number;
}

/** What reading one history costs: beside git's own log in turns, and after `NEW_COMMITS` more than a cache knows. */
export function readingLines(path: string): readonly string[] {
  const pairs = Array.from({ length: RUNS }, () => [reading('plain', path), reading('read', path)] as const);
  const [plain, own] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const ratio = median(pairs.map(([one, other]) => other.milliseconds / one.milliseconds));
  return [
    line('git log --raw alone', plain),
    line('history, nothing known', own),
    `  the second takes ${ratio.toFixed(2)} times the time of the first (median of ${RUNS} pairs)`,
    ...warmLines(path),
  ];
}

/** The memory at the highest of a history read without a cache. */
export function peakLine(path: string): string {
  const { commits, peakMegabytes } = reading('read', path);
  return `  ${commits} commits: reading the history took at most ${peakMegabytes.toFixed(0)} MB at once`;
}

function warmLines(path: string): readonly string[] {
  const before = revisionBefore(path);
  if (before === undefined) return [];
  const added = Number(git(path, ['rev-list', '--count', `${before}..HEAD`]));
  const folder = mkdtempSync(join(tmpdir(), 'nextbest-bench-'));
  try {
    const warm = join(folder, 'warm');
    const first = reading('read', path, [warm, before]);
    const more = Array.from({ length: RUNS }, (_, run) => {
      const copy = join(folder, String(run));
      cpSync(warm, copy, { recursive: true });
      return [reading('read', path, [copy]), reading('read', path, [copy])] as const;
    });
    return [
      line('history, nothing known, kept', [first]),
      line(
        `history, ${added} of it new`,
        more.map(([one]) => one),
      ),
      line(
        'history, all of it known',
        more.map(([, other]) => other),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last one on the main line that is so many commits back. */
function revisionBefore(path: string): string | undefined {
  const line = git(path, ['rev-list', '--first-parent', `--max-count=${NEW_COMMITS + 1}`, 'HEAD']).split('\n');
  return line.find((id) => Number(git(path, ['rev-list', '--count', `${id}..HEAD`])) >= NEW_COMMITS);
}

function reading(how: 'plain' | 'read', path: string, rest: readonly string[] = []): Reading {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fromRoot('tools/bench-reading.ts'), how, path, ...rest], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`reading ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function git(path: string, words: readonly string[]): string {
  return execFileSync('git', ['-C', path, ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).trim();
}

function line(what: string, readings: readonly Reading[]): string {
  const times = readings.map(({ milliseconds }) => milliseconds / 1000).sort((one, other) => one - other);
  const shown = [times[0] ?? 0, median(times), times.at(-1) ?? 0].map((seconds) => `${seconds.toFixed(2)} s`.padStart(10));
  const processor = `${median(readings.map(({ seconds }) => seconds)).toFixed(2)} s`.padStart(10);
  return `${what.padEnd(34)}${shown.join('')}${' '.repeat(10)}${processor} of the processor`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
