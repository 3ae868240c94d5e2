import { NothingToAnalyse, UsageError } from './options.ts';

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
  for (const line of said(problem).lines) to.write(`nextbest: ${escaped(line)}\n`);
}

function said(problem: unknown): Said {
  if (!(problem instanceof Error)) return { code: 70, lines: [`a defect: ${String(problem)}`] };
  if (problem instanceof NothingToAnalyse) return { code: 3, lines: [`${problem.message}: nothing could be analysed`] };
  if (problem instanceof UsageError) return { code: 2, lines: [problem.message, problem.mend] };
  if (problem.name === 'StatedFileError')
    return { code: 2, lines: [problem.message, 'the schemas in nextbest/schema say what may stand there'] };
  if (problem.name === 'RepositoryError') return { code: codeOf(problem), lines: [problem.message, mendOf(problem)] };
  return { code: 70, lines: [`a defect of ours: ${problem.message}`, ...(problem.stack?.split('\n').slice(1, 4) ?? [])] };
}

function codeOf(problem: Error): number {
  const code = 'code' in problem ? problem.code : undefined;
  return code === 'unknown-revision' || code === 'git-missing' ? 2 : 3;
}

function mendOf(problem: Error): string {
  return 'mend' in problem && typeof problem.mend === 'string' ? problem.mend : 'name a git work tree or a bare git directory';
}

/** Names of files may hold control characters: none of them reaches the terminal. */
function escaped(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
