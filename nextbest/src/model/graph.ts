import type { GraphNode } from './repository.ts';

/**
 * The commits of the line that the analysed commit was made on: from the first node (the newest) along first parents. What came in by a merge is
 * not on it.
 */
export function mainLine(newestFirst: readonly GraphNode[]): ReadonlySet<string> {
  const byId = new Map(newestFirst.map((node) => [node.id, node]));
  const line = new Set<string>();
  for (let node = newestFirst[0]; node !== undefined && !line.has(node.id); node = byId.get(node.parents[0] ?? '')) line.add(node.id);
  return line;
}
