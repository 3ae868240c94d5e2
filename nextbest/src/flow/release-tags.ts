import { type Evidence, measured } from '#model/evidence.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { Release } from './first-release.ts';
import { partFolders } from './part-folders.ts';
import { parseTag, type TagName } from './tag-name.ts';

/** So many releases in a year are a practice and not an attempt. */
const OFTEN = 3;
/** Tags that parts of a repository have for themselves are followed one part at a time, so many at most. */
const MOST_PARTS = 300;
/** Of the parts with tags of their own, a share whose folder is known: with less, most changes would seem never to be released. */
const PARTS_KNOWN = 0.5;
/** A part that makes so large a share of all tags stands for the whole repository. */
const DOMINANT = 0.5;

/** Releases of one thing, and the folder whose changes they hold; without a folder: all changes. */
export interface ReleaseGroup {
  readonly releases: readonly Release[];
  readonly folder?: string;
}

/** What was taken for releases, and why; `of` as in `LeadTime`. */
export interface ReleaseChoice {
  readonly groups: readonly ReleaseGroup[];
  readonly of: 'tag' | 'deployment';
  readonly evidence: readonly Evidence[];
}

export interface TagQuestion {
  readonly repository: string;
  /** Tags made until the day of the question. */
  readonly tags: readonly Release[];
  /** Unix seconds: the day of the question. */
  readonly end: number;
  /** Folders that changes touched, without the repository's name. */
  readonly folders: ReadonlySet<string>;
}

interface Group {
  readonly name: TagName;
  readonly releases: Release[];
  /** Those of the last 12 months. */
  recent: number;
}

/**
 * Which tags are releases: those that name an environment for users, else the versions of the whole repository, else those of its parts, each for its own folder. Pre-releases,
 * nightly builds and other stages never are. Undefined where no practice is seen in the last 12 months.
 */
export function releaseTags(question: TagQuestion): ReleaseChoice | undefined {
  const groups = grouped(question);
  const live = most(groups.filter(({ name }) => name.kind === 'live'));
  if (live !== undefined) return chosen(question, live, 'deployment');
  const stable = groups.filter(({ name }) => name.kind === 'stable');
  const whole = most(stable.filter(({ name }) => name.prefix === ''));
  if (whole !== undefined) return chosen(question, whole, 'tag');
  const parts = stable.filter(({ recent }) => recent > 0).sort((a, b) => b.recent - a.recent || (a.name.prefix < b.name.prefix ? -1 : 1));
  const all = parts.reduce((sum, { recent }) => sum + recent, 0);
  const [first] = parts;
  if (first !== undefined && first.recent >= OFTEN && first.recent > all * DOMINANT) return chosen(question, first, 'tag');
  return byPart(question, parts.slice(0, MOST_PARTS), all);
}

function grouped({ tags, end }: TagQuestion): Group[] {
  const groups = new Map<string, Group>();
  for (const tag of tags) {
    const name = parseTag(tag.name);
    if (name === undefined) continue;
    const key = `${name.kind} ${name.scheme} ${name.prefix}`;
    const group = groups.get(key) ?? { name, releases: [], recent: 0 };
    group.releases.push(tag);
    if (tag.at > end - YEAR_SECONDS) group.recent += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function most(groups: readonly Group[]): Group | undefined {
  const [first] = [...groups].sort((a, b) => b.recent - a.recent || (a.name.prefix < b.name.prefix ? -1 : 1));
  return first !== undefined && first.recent >= OFTEN ? first : undefined;
}

function chosen({ repository, tags }: TagQuestion, { releases, recent, name }: Group, of: ReleaseChoice['of']): ReleaseChoice {
  const newest = newestOf(releases);
  const others = tags.length - releases.length;
  const what = of === 'deployment' ? `tags that name the environment "${name.prefix}"` : 'release tags';
  const apart = others === 0 ? '' : `; ${others} other tags (pre-releases, parts, other stages, trials) do not count`;
  const says = `${recent} ${what} in the last 12 months, the newest ${newest.name}${apart}`;
  return { groups: [{ releases }], of, evidence: [measured(says, { repository, path: '.', commit: newest.commit })] };
}

function newestOf(releases: readonly Release[]): Release {
  return releases.reduce((newest, one) => (one.at > newest.at ? one : newest));
}

/** Each part's tags are about the changes in its folder. */
function byPart({ repository, folders }: TagQuestion, parts: readonly Group[], all: number): ReleaseChoice | undefined {
  const folderOf = partFolders(
    parts.map(({ name }) => name.prefix),
    folders,
  );
  const groups = parts.flatMap(({ name, releases, recent }) => {
    const folder = folderOf(name.prefix);
    return folder === undefined ? [] : [{ releases, folder, recent }];
  });
  const known = groups.reduce((sum, { recent }) => sum + recent, 0);
  const [first] = groups;
  if (first === undefined || known < OFTEN || known < all * PARTS_KNOWN) return undefined;
  const newest = newestOf(first.releases);
  const says = `${known} release tags of ${groups.length} parts in the last 12 months, each counted for its own folder, such as ${newest.name} for ${first.folder}/`;
  return { groups, of: 'tag', evidence: [measured(says, { repository, path: '.', commit: newest.commit })] };
}
