import type { GraphNode } from '#model/repository.ts';

/** Something that gave a commit, and all that it holds, to users. */
export interface Release {
  readonly commit: string;
  /** Unix seconds. */
  readonly at: number;
  readonly name: string;
}

/** Parents by commit. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export function graphOf(nodes: Iterable<GraphNode>): Graph {
  const graph = new Map<string, readonly string[]>();
  for (const { id, parents } of nodes) graph.set(id, parents);
  return graph;
}

/**
 * For every commit the earliest-dated release that holds it; commits that none holds are absent. Releases are taken by date (of one date by name), and each walks
 * the parents of its commit until it meets what an earlier one has claimed, so every commit and every edge is visited once: O(commits + edges).
 */
export function firstReleases(graph: Graph, releases: readonly Release[]): ReadonlyMap<string, Release> {
  const claimed = new Map<string, Release>();
  for (const release of [...releases].sort(byDate)) {
    const open = [release.commit];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const parents = graph.get(id);
      if (parents === undefined || claimed.has(id)) continue;
      claimed.set(id, release);
      open.push(...parents.filter((parent) => !claimed.has(parent)));
    }
  }
  return claimed;
}

export function byDate(a: Release, b: Release): number {
  return a.at - b.at || (a.name < b.name ? -1 : 1);
}
