import type { GraphNode } from '#model/repository.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { earlierCopies } from './backports.ts';
import { byDate, firstReleases, graphOf, type Release } from './first-release.ts';
import type { ReleaseGroup } from './release-tags.ts';

/** A change and when users got it. */
export interface Released {
  readonly commit: ClassifiedCommit;
  /** Undefined: no release holds it yet. */
  readonly release: Release | undefined;
  readonly backported: boolean;
  /** The first release known also holds all that is older than the practice: how long those changes waited, nobody knows. */
  readonly ofFirst: boolean;
}

export interface ReleasedQuestion {
  readonly groups: readonly ReleaseGroup[];
  /** Changes of one repository. */
  readonly changes: readonly ClassifiedCommit[];
  readonly line: readonly GraphNode[];
  readonly beside: readonly GraphNode[];
  /** What stands before the paths of this repository's changes. */
  readonly prefix: string;
}

/** The earliest release of each change, among those of its folder where parts are released apart; what belongs to no part is left out. */
export function releasedChanges(question: ReleasedQuestion): Released[] {
  const found = new Map<string, Released>();
  const graph = graphOf([...question.line, ...question.beside]);
  const copies = earlierCopies(question.line, question.beside);
  const byId = new Map(question.line.map((node) => [node.id, node]));
  for (const group of question.groups) {
    const claimed = firstReleases(graph, group.releases);
    const copyOf = copies(claimed);
    const [first] = [...group.releases].sort(byDate);
    for (const commit of changesIn(group, question)) {
      const node = byId.get(commit.id);
      if (node === undefined) continue;
      const own = claimed.get(node.id);
      const copy = copyOf(node, own);
      const release = copy ?? own;
      const one = { commit, release, backported: copy !== undefined, ofFirst: release !== undefined && release === first };
      const known = found.get(commit.id);
      if (known === undefined || earlier(one, known)) found.set(commit.id, one);
    }
  }
  return [...found.values()];
}

function earlier({ release }: Released, known: Released): boolean {
  return release !== undefined && (known.release === undefined || release.at < known.release.at);
}

function changesIn({ folder }: ReleaseGroup, { changes, prefix }: ReleasedQuestion): readonly ClassifiedCommit[] {
  return folder === undefined ? changes : changes.filter(({ paths }) => paths.some((path) => path.startsWith(`${prefix}${folder}/`)));
}
