import type { GraphNode } from '#model/repository.ts';
import type { Release } from './first-release.ts';

/** A person who tags takes longer than this after a merge, most of the time. */
const SOON_SECONDS = 3600;
const SHARE = 0.25;
const ENOUGH = 20;

/** Whether a pipeline tags what is merged: a large share of the commits of the main line (first parents, since `from`) carries a release tag within the hour. */
export function tagsAreAutomatic(line: readonly GraphNode[], releases: readonly Release[], from: number): boolean {
  const tagged = new Map(releases.map(({ commit, at }) => [commit, at]));
  const byId = new Map(line.map((node) => [node.id, node]));
  let commits = 0;
  let soon = 0;
  for (let node = line[0]; node !== undefined && node.committed > from && commits < line.length; node = byId.get(node.parents[0] ?? '')) {
    const at = tagged.get(node.id);
    commits += 1;
    if (at !== undefined && at - node.committed >= 0 && at - node.committed <= SOON_SECONDS) soon += 1;
  }
  return soon >= ENOUGH && soon >= commits * SHARE;
}
