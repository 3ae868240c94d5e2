import { assumed, type Evidence, measured } from '#model/evidence.ts';
import type { Delivery } from '#model/flow.ts';
import type { Branch, GraphNode } from '#model/repository.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { Release } from './first-release.ts';
import type { ReleaseChoice } from './release-tags.ts';

/** So many arrivals on a branch in a year are a practice. */
const OFTEN = 3;

/** Pipelines that deploy the same branch elsewhere, too. */
const OTHER_STAGE = /\b(?:demo|staging|stage|preview|test|dev|development|sandbox)\b/i;

export interface BranchQuestion {
  readonly repository: string;
  readonly branches: readonly Branch[];
  /** Of the analysed line, newest first, and beside it. */
  readonly line: readonly GraphNode[];
  readonly beside: readonly GraphNode[];
  readonly deliveries: readonly Delivery[];
  /** Unix seconds. */
  readonly end: number;
}

/**
 * Deployments as arrivals on a branch that is called as an environment for users: its own first-parent commits that the main line lacks (merges into it). A branch that is only moved
 * forward keeps no dates, and tells nothing. Undefined where no practice is seen in the last 12 months.
 */
export function environmentBranch(question: BranchQuestion): ReleaseChoice | undefined {
  const found = question.branches.map((branch) => ({ branch, releases: arrivals(question, branch) }));
  const often = found.filter(({ releases }) => releases.filter(({ at }) => at > question.end - YEAR_SECONDS).length >= OFTEN);
  const [first] = often.sort((a, b) => b.releases.length - a.releases.length);
  if (first === undefined) return undefined;
  return { groups: [{ releases: first.releases }], of: 'deployment', evidence: evidenceOf(question, first) };
}

function arrivals({ line, beside, end }: BranchQuestion, { name, commit }: Branch): Release[] {
  const byId = new Map([...line, ...beside].map((node) => [node.id, node]));
  const onMain = new Set<string>();
  for (let node = line[0]; node !== undefined && !onMain.has(node.id); node = byId.get(node.parents[0] ?? '')) onMain.add(node.id);
  const found = new Map<string, Release>();
  for (
    let node = byId.get(commit);
    node !== undefined && !onMain.has(node.id) && !found.has(node.id);
    node = byId.get(node.parents[0] ?? '')
  )
    found.set(node.id, { commit: node.id, at: node.committed, name });
  return [...found.values()].filter(({ at }) => at <= end);
}

function evidenceOf(question: BranchQuestion, found: { readonly branch: Branch; readonly releases: readonly Release[] }): Evidence[] {
  const { repository, end, deliveries } = question;
  const { branch, releases } = found;
  const recent = releases.filter(({ at }) => at > end - YEAR_SECONDS).length;
  const says = `${recent} times in the last 12 months something arrived on the branch ${branch.name}`;
  const arrived = measured(says, { repository, path: '.', commit: releases[0]?.commit ?? branch.commit });
  const pipeline = deliveries.find(
    ({ does, branches, name }) => does === 'deploys' && branches.includes(branch.name) && !OTHER_STAGE.test(name),
  );
  const deployed =
    pipeline === undefined
      ? assumed(`what is on the branch ${branch.name} is deployed, as its name says`)
      : measured(`"${pipeline.name}" deploys what is pushed to ${branch.name}`, pipeline.place);
  return [arrived, deployed];
}
