import type { GraphNode } from '#model/repository.ts';

/** With fewer commits from the first root than this share, the root is no beginning: the history is cut. */
const MOST = 0.5;

/**
 * Commits of another repository whose history was merged in one day: they do not descend from the first commit of the main line (first parents). How long they waited for a release
 * was decided elsewhere. None where the history is cut.
 */
export function importedCommits(line: readonly GraphNode[]): ReadonlySet<string> {
  const byId = new Map(line.map((node) => [node.id, node]));
  const children = new Map<string, string[]>();
  for (const { id, parents } of line) {
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [id]);
      else known.push(id);
    }
  }
  const own = new Set(rootOf(line, byId));
  for (const id of own) for (const child of children.get(id) ?? []) own.add(child);
  if (own.size < line.length * MOST) return new Set();
  return new Set(line.flatMap(({ id }) => (own.has(id) ? [] : [id])));
}

/** The last commit that is reached over first parents. */
function rootOf([tip]: readonly GraphNode[], byId: ReadonlyMap<string, GraphNode>): readonly string[] {
  const seen = new Set<string>();
  let root = tip;
  for (let node = tip; node !== undefined && !seen.has(node.id); node = byId.get(node.parents[0] ?? '')) {
    seen.add(node.id);
    root = node;
  }
  return root === undefined ? [] : [root.id];
}
