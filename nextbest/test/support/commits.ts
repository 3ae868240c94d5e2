import type { Commit, Touch } from '#model/repository.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';

/** The day that every test looks from. */
export const AS_OF = '2026-01-01';
const END_OF_DAY = Date.parse(`${AS_OF}T23:59:59Z`) / 1000;

/** Unix seconds of `days` days before the end of `AS_OF`; negative is after it. */
function daysBefore(days: number): number {
  return END_OF_DAY - days * 86_400;
}

/** A commit as the repository gives it. */
export function commit(
  id: string,
  subject: string,
  { daysAgo = 10, paths = ['src/a.ts'], bot = false }: { daysAgo?: number; paths?: readonly string[]; bot?: boolean } = {},
): Commit {
  const at = daysBefore(daysAgo);
  const touches = paths.map((path): Touch => ({ path, status: 'M' }));
  return { id, parents: [], authored: at, committed: at, author: 'one', bot, subject, touches };
}

/** A commit with its class, as history gives it. */
export function classified(
  id: string,
  paths: readonly string[],
  rest: Partial<ClassifiedCommit> & { readonly daysAgo?: number } = {},
): ClassifiedCommit {
  const { daysAgo = 0, ...own } = rest;
  return {
    id,
    at: daysBefore(daysAgo),
    committed: daysBefore(daysAgo),
    class: 'upkeep',
    confidence: 0.95,
    by: 'prefix',
    bot: false,
    author: 'one',
    paths,
    topic: '',
    ...own,
  };
}

/** Newest first, as history promises. */
export function workOf(commits: readonly ClassifiedCommit[]): Work {
  return {
    commits: [...commits].sort((a, b) => b.at - a.at),
    graphs: new Map(),
    truncated: false,
    window: { from: '2020-01-01', to: AS_OF },
  };
}
