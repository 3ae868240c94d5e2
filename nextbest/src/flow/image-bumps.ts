import { measured } from '#model/evidence.ts';
import type { GraphNode, Tag } from '#model/repository.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import type { Release } from './first-release.ts';
import type { ReleaseChoice } from './release-tags.ts';

const OFTEN = 3;
/** Years: what the first of these deployments holds is of before, and does not count. */
const LOOKED_AT = 3;
/** What changes more files than this does more than to raise a version. */
const MOST_FILES = 20;
/** Files that say which version of an image or a chart runs. */
const DESCRIPTOR =
  /(?:^|\/)(?:kustomization\.ya?ml|values[\w.-]{0,60}\.ya?ml|images?[\w.-]{0,40}\.(?:ya?ml|json)|(?:helm-?)?release[\w.-]{0,40}\.ya?ml|[\w.-]{0,60}deployment[\w.-]{0,40}\.ya?ml|[\w.-]{0,60}\.(?:auto\.)?tfvars(?:\.json)?|versions?[\w.-]{0,40}\.(?:ya?ml|json|env))$/i;
const STAGE = /(?:^|[^a-z])(?:staging|stage|stg|preview|qa|uat|sandbox|dev|development|test|integration|preprod)(?![a-z])/i;
const ID = /\b[0-9a-f]{7,40}\b/g;
const VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}\b/g;
const ID_START = 7;

export interface BumpQuestion {
  /** What stands before the paths of that repository's commits; empty where it is the only one. */
  readonly prefix: string;
  /** Of all repositories. */
  readonly work: Work;
  /** The repository whose commits are deployed. */
  readonly repository: string;
  readonly line: readonly GraphNode[];
  readonly tags: readonly Tag[];
  /** Unix seconds. */
  readonly end: number;
}

/**
 * Deployments as commits that change only files which say what runs, and whose subject names a commit of this repository, or, from another repository of the product, its name and one of its
 * tags. Lines are not read. Undefined where no practice is seen in the last 12 months.
 */
export function imageBumps(question: BumpQuestion): ReleaseChoice | undefined {
  const bumps = question.work.commits.filter((commit) => raises(commit, question));
  if (bumps.length < OFTEN) return undefined;
  const resolve = resolver(question, subjectsOf(bumps, question.work));
  const releases = bumps.flatMap((bump): Release[] => {
    const commit = resolve(bump);
    return commit === undefined ? [] : [{ commit, at: bump.committed, name: bump.id }];
  });
  const recent = releases.filter(({ at }) => at > question.end - YEAR_SECONDS);
  const [newest] = recent;
  if (newest === undefined || recent.length < OFTEN) return undefined;
  const says = `${recent.length} commits in the last 12 months only set the version that runs, and name a commit or a tag of ${question.repository}`;
  return { groups: [{ releases }], of: 'deployment', evidence: [measured(says, { path: '.', commit: newest.name })] };
}

function raises({ paths, committed }: ClassifiedCommit, { end }: BumpQuestion): boolean {
  const few = paths.length > 0 && paths.length <= MOST_FILES && committed <= end && committed > end - LOOKED_AT * YEAR_SECONDS;
  return few && paths.every((path) => DESCRIPTOR.test(path)) && !paths.every((path) => STAGE.test(path));
}

/** Without those that name a stage which is not for users. */
function subjectsOf(commits: readonly ClassifiedCommit[], { graphs }: Work): ReadonlyMap<string, string> {
  const wanted = new Set(commits.map(({ id }) => id));
  const found = [...graphs.values()].flatMap((line) => line.filter(({ id, subject = '' }) => wanted.has(id) && !STAGE.test(subject)));
  return new Map(found.map(({ id, subject = '' }) => [id, subject.toLowerCase()]));
}

/** The commit that a bump names by its id or by a tag; never itself. */
function resolver(
  { line, tags, repository, prefix }: BumpQuestion,
  subjects: ReadonlyMap<string, string>,
): (bump: ClassifiedCommit) => string | undefined {
  const byStart = new Map<string, string[]>();
  for (const { id } of line) byStart.set(id.slice(0, ID_START), [...(byStart.get(id.slice(0, ID_START)) ?? []), id]);
  const byTag = new Map(tags.map(({ name, commit }) => [name.replace(/^v/, ''), commit]));
  return ({ id: self, paths }) => {
    const subject = subjects.get(self) ?? '';
    for (const [written] of subject.matchAll(ID)) {
      const [found, ...others] = (byStart.get(written.slice(0, ID_START)) ?? []).filter((id) => id.startsWith(written));
      if (found !== undefined && others.length === 0 && found !== self) return found;
    }
    // Many things have a version 1.2.3: only a bump from elsewhere that says whose it is.
    const elsewhere = prefix !== '' && paths.every((path) => !path.startsWith(prefix)) && subject.includes(repository.toLowerCase());
    const versions = elsewhere ? [...subject.matchAll(VERSION)] : [];
    return versions.flatMap(([written]) => byTag.get(written.replace(/^v/, '')) ?? [])[0];
  };
}
