import type { GraphNode } from '#model/repository.ts';
import type { Release } from './first-release.ts';

/** Shorter subjects are said too often to tell one change from another. */
const SHORTEST = 16;
const REQUESTS = /\([#!](\d{1,9})\)/g;

/** The earliest release of a copy of a commit on another line of the same repository; undefined where there is none. */
export type EarlierCopy = (commit: GraphNode, own: Release | undefined) => Release | undefined;

/**
 * Copies of commits of the analysed line (`line`) among those beside it: a commit that names the same change request, or has the same subject, when only one commit of the line does. Bodies are not
 * read, so `cherry picked from commit` is not seen. Of the copies the one that is released first counts.
 */
export function earlierCopies(
  line: readonly GraphNode[],
  beside: readonly GraphNode[],
): (claimed: ReadonlyMap<string, Release>) => EarlierCopy {
  const onLine = beside.length === 0 ? new Map<string, number>() : counted(line);
  return (claimed) => {
    const copies = new Map<string, Release>();
    for (const node of beside) {
      const release = node.parents.length > 1 ? undefined : claimed.get(node.id);
      for (const key of release === undefined ? [] : keysOf(node)) {
        const known = copies.get(key);
        if (release !== undefined && onLine.get(key) === 1 && (known === undefined || release.at < known.at)) copies.set(key, release);
      }
    }
    return (commit, own) => {
      const found = copies.size === 0 ? [] : keysOf(commit).flatMap((key) => copies.get(key) ?? []);
      const earlier = found.filter(({ at }) => at >= commit.authored && at < (own?.at ?? Number.POSITIVE_INFINITY));
      return earlier.sort((a, b) => a.at - b.at)[0];
    };
  };
}

function counted(line: readonly GraphNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of line) for (const key of keysOf(node)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The change requests that a subject names, and the subject without them. */
function keysOf({ subject = '' }: GraphNode): readonly string[] {
  const requests = [...subject.matchAll(REQUESTS)].map((found) => `#${found[1]}`);
  const words = subject.replace(REQUESTS, '').trim().toLowerCase();
  return words.length < SHORTEST ? requests : [...requests, words];
}
