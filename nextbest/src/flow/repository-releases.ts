import type { ChangesExport } from '#model/changes.ts';
import { measured } from '#model/evidence.ts';
import type { Delivery } from '#model/flow.ts';
import type { GraphNode, Releases } from '#model/repository.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { tagsAreAutomatic } from './automatic.ts';
import { environmentBranch } from './environment-branch.ts';
import { exportedDeployments } from './exported-deployments.ts';
import { byDate, firstReleases, graphOf, type Release } from './first-release.ts';
import { imageBumps } from './image-bumps.ts';
import { importedCommits } from './imported.ts';
import { type ReleaseChoice, releaseTags } from './release-tags.ts';
import { type Released, releasedChanges } from './released.ts';

/** What releases are told from, for all repositories of a product. */
export interface ReleaseSource {
  readonly work: Work;
  readonly releases: ReadonlyMap<string, Releases>;
  readonly deliveries: readonly Delivery[];
  readonly changes?: ChangesExport | undefined;
}

/** The changes of one repository with the release of each, and what was taken for a release. */
export interface OfRepository {
  readonly choice: ReleaseChoice;
  readonly automatic: boolean;
  readonly alsoPushed: boolean;
  readonly changes: readonly Released[];
  /** Undefined: none yet, or one before the first that is known. */
  readonly releaseOf: (commit: string) => Release | undefined;
}

export interface Line {
  readonly name: string;
  readonly line: readonly GraphNode[];
  readonly end: number;
}

/** Undefined where nothing says when the changes of this repository were released. */
export function ofRepository(request: ReleaseSource, { name, line, end }: Line): OfRepository | undefined {
  const named = request.releases.get(name) ?? { tags: [], branches: [], nodes: [] };
  const own = new Set(line.map(({ id }) => id));
  const prefix = request.work.graphs.size > 1 ? `${name}:` : '';
  const commits = request.work.commits.filter(({ id }) => own.has(id));
  const deliveries = request.deliveries.filter(({ place }) => place.repository === name);
  const choice = choiceOf(request, { name, line, end, named, prefix, commits, deliveries });
  if (choice === undefined) return undefined;
  const imported = importedCommits(line);
  const forUsers = commits.filter((commit) => isForUsers(commit) && !imported.has(commit.id));
  const changes = releasedChanges({ groups: choice.groups, changes: forUsers, line, beside: named.nodes, prefix });
  const releases = choice.groups.flatMap((group) => group.releases);
  const ofTag = choice.of === 'tag';
  const automatic = ofTag && tagsAreAutomatic(line, releases, end - YEAR_SECONDS);
  const releaseOf = holding([...line, ...named.nodes], choice);
  return { choice, automatic, alsoPushed: ofTag && deliveries.some(deploysPushes), changes, releaseOf };
}

/** The release that holds a commit; what the first one holds may have been with users before. Parts that are released apart are not told apart by a commit alone. */
function holding(nodes: readonly GraphNode[], { groups }: ReleaseChoice): OfRepository['releaseOf'] {
  const releases = groups.some(({ folder }) => folder !== undefined) ? [] : groups.flatMap((group) => group.releases);
  const [first] = [...releases].sort(byDate);
  let claimed: ReadonlyMap<string, Release> | undefined;
  return (commit) => {
    claimed ??= firstReleases(graphOf(nodes), releases);
    const release = claimed.get(commit);
    return release === first ? undefined : release;
  };
}

interface Named extends Line {
  readonly named: Releases;
  readonly prefix: string;
  readonly commits: readonly ClassifiedCommit[];
  readonly deliveries: readonly Delivery[];
}

/** What is nearest to users comes first. Where a cluster pulls what is merged, a tag is a mark and no release. */
function choiceOf(
  { work, changes }: ReleaseSource,
  { name, line, end, named, prefix, commits, deliveries }: Named,
): ReleaseChoice | undefined {
  const deployed =
    (changes === undefined ? undefined : exportedDeployments(changes, line, end)) ??
    imageBumps({ work, prefix, repository: name, line, tags: named.tags, end }) ??
    environmentBranch({ repository: name, branches: named.branches, line, beside: named.nodes, deliveries, end });
  if (deployed !== undefined || deliveries.some(({ pulled }) => pulled === true)) return deployed;
  const tags = datedTags(named, line, end);
  return withDelivery(releaseTags({ repository: name, tags, end, folders: foldersOf(commits, prefix) }), deliveries);
}

export function deploysPushes({ does, on }: Delivery): boolean {
  return does === 'deploys' && on.includes('push');
}

function isForUsers({ bot, class: kind, at }: ClassifiedCommit): boolean {
  return !bot && kind !== 'upkeep' && at > 0;
}

/** A tag without a date of its own has that of its commit. What was made after the day of the question did not exist on it. */
function datedTags({ tags, nodes }: Releases, line: readonly GraphNode[], end: number): Release[] {
  const dates = new Map([...line, ...nodes].map(({ id, committed }) => [id, committed]));
  return tags.flatMap(({ name, commit, at }) => {
    const date = at ?? dates.get(commit) ?? 0;
    return dates.has(commit) && date > 0 && date <= end ? [{ name, commit, at: date }] : [];
  });
}

function foldersOf(commits: readonly ClassifiedCommit[], prefix: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { paths } of commits)
    for (const path of paths)
      for (let end = path.lastIndexOf('/'); end > prefix.length; end = path.lastIndexOf('/', end - 1))
        folders.add(path.slice(prefix.length, end));
  return folders;
}

/** Tags that a pipeline deploys are deployments, minutes later; those that one publishes are what users can get. */
function withDelivery(choice: ReleaseChoice | undefined, deliveries: readonly Delivery[]): ReleaseChoice | undefined {
  const byTag = deliveries.filter(({ on }) => on.includes('tag') || on.includes('release'));
  const deploying = byTag.find(({ does }) => does === 'deploys');
  const found = deploying ?? byTag[0];
  if (choice === undefined || found === undefined) return choice;
  const evidence = measured(`"${found.name}" ${found.does} what is tagged`, found.place);
  return { ...choice, of: deploying === undefined ? choice.of : 'deployment', evidence: [...choice.evidence, evidence] };
}
