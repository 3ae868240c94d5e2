import type { GraphNode } from '#model/repository.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';

/** Unix seconds of noon on a day. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}

export interface Told extends Partial<Omit<ClassifiedCommit, 'id'>> {
  readonly id: string;
  readonly day: string;
  readonly parents?: readonly string[];
  readonly subject?: string;
}

/** A commit as the graph knows it. */
export function node({ id, day, parents = [], subject = `feat: ${id}`, at }: Told): GraphNode {
  return { id, parents, authored: at ?? noon(day), committed: noon(day), subject };
}

function classified({ id, day, ...rest }: Told): ClassifiedCommit {
  return {
    id,
    at: noon(day),
    committed: noon(day),
    class: 'value',
    confidence: 1,
    by: 'prefix',
    bot: false,
    author: 'a',
    paths: ['src/a.ts'],
    topic: '',
    ...rest,
  };
}

/** A history of one line, told oldest first: each commit's parent is the one before it, unless it names others. */
function lineOf(told: readonly Told[]): readonly Told[] {
  return told.map((one, at) => ({ parents: at === 0 ? [] : [told[at - 1]?.id ?? ''], ...one })).reverse();
}

/** The work of repositories, each a line told oldest first. */
export function workOf(repositories: Readonly<Record<string, readonly Told[]>>): Work {
  const lines = Object.entries(repositories).map(([name, told]) => [name, lineOf(told)] as const);
  const commits = lines.flatMap(([, line]) => line.filter(({ parents = [] }) => parents.length < 2).map(classified));
  commits.sort((a, b) => b.at - a.at);
  return { commits, graphs: new Map(lines.map(([name, line]) => [name, line.map(node)])), truncated: false };
}
