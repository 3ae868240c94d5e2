import { plain } from '#model/plain.ts';
import { NothingToAnalyse, UsageError } from './options.ts';
import { systemReason } from './system-problem.ts';
import { version } from './version.ts';

/** A name or a value that somebody wrote may be megabytes long: a line says no more of it than this. */
const LONGEST_LINE = 600;
/** Everything before the last part of an absolute path. */
const FOLDERS = /(?:file:\/\/|[A-Za-z]:)?[\\/](?:[^\s'"()\\/]+[\\/])*/g;

/** Standard output takes nothing any more, for another reason than that its reader went away. */
export class UnwritableOutput extends UsageError {
  constructor(problem: Error) {
    super(
      `the result could not be written to standard output: ${systemReason(problem) ?? 'it is closed'}`,
      'make room, or name a file with -o',
    );
  }
}

interface Said {
  readonly code: number;
  readonly lines: readonly string[];
}

/** 2 for what the caller can mend, 3 for nothing to analyse, 70 for a defect of ours. */
export function exitCodeFor(problem: unknown): number {
  return said(problem).code;
}

/** What, where, and how to mend it. */
export function sayProblem(problem: unknown, to: NodeJS.WriteStream): void {
  for (const line of said(problem).lines) to.write(`nextbest: ${shown(line)}\n`);
}

/** One line that is safe to show, whatever was written into it. */
export function shown(line: string): string {
  const safe = plain(line);
  return safe.length <= LONGEST_LINE ? safe : `${safe.slice(0, LONGEST_LINE)}… (${line.length} characters)`;
}

function said(problem: unknown): Said {
  if (!(problem instanceof Error)) return { code: 70, lines: [defect(String(problem), '')] };
  if (problem instanceof NothingToAnalyse) return { code: 3, lines: [`${problem.message}: nothing could be analysed`] };
  if (problem instanceof UsageError) return { code: 2, lines: [problem.message, problem.mend] };
  if (problem.name === 'StatedFileError')
    return { code: 2, lines: [problem.message, 'the schemas in nextbest/schema say what may stand there'] };
  if (problem.name === 'RepositoryError') return { code: codeOf(problem), lines: [problem.message, mendOf(problem)] };
  return { code: 70, lines: [defect(systemReason(problem) ?? problem.message, placeOf(problem))] };
}

/** Without the folders of this machine, so that the line can be passed on as it is. */
function defect(says: string, place: string): string {
  const what = `${says.slice(0, LONGEST_LINE)}${place}`.replace(FOLDERS, '');
  return `a defect of nextbest ${version()}: ${what.slice(0, LONGEST_LINE / 2)}; please report this line to its makers`;
}

/** ` (readOwn, chunk.js:18:4559)`: where our own code stood. */
function placeOf({ stack = '' }: Error): string {
  const frame = stack.split('\n').find((line) => /^\s+at .*(?:file:|\.[jt]s:)/.test(line));
  const [, where = ''] = frame?.match(/^\s+at (.*)$/) ?? [];
  return where === '' ? '' : ` (at ${where})`;
}

function codeOf(problem: Error): number {
  const code = 'code' in problem ? problem.code : undefined;
  return code === 'unknown-revision' || code === 'git-missing' ? 2 : 3;
}

function mendOf(problem: Error): string {
  return 'mend' in problem && typeof problem.mend === 'string' ? problem.mend : 'name a git work tree or a bare git directory';
}
