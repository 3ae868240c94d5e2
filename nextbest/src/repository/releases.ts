import type { GraphNode, Releases, Tag } from '#model/repository.ts';
import { withoutSecrets } from '#model/secret.ts';
import { validSeconds } from './dates.ts';
import type { Git } from './git-process.ts';
import type { LeftOutList } from './left-out.ts';
import { MAXIMUM_SIDE_COMMITS, MAXIMUM_TAG_BYTES } from './limits.ts';
import type { GitPlace } from './locate.ts';
import { namedObjects } from './named-commits.ts';
import type { ObjectReader } from './objects.ts';
import { recordsOf } from './records.ts';

/** Questions to git that are open at once. */
const AT_ONCE = 128;
/** A tag may name a tag; nobody names more of them in a row. */
const MAXIMUM_TAGS_IN_A_ROW = 3;
const MAXIMUM_SUBJECT = 300;
/** Neither an id nor a date nor a subject can hold a line break or a NUL. */
const SIDE_LOG = ['log', '--ignore-missing', '--format=%H %at %ct %P%n%s', '-z', '--stdin'];

const TAGS_LARGE = 'The tags of this repository are larger than tags are: some were not read and do not count as releases.';
const SIDE_BROKEN =
  'Commits that only tags reach could not be read to their end: some changes may seem to wait longer for a release than they did.';

export interface ReleaseSource {
  readonly place: GitPlace;
  readonly git: Git;
  readonly objects: ObjectReader;
  readonly leftOut: LeftOutList;
  /** The analysed commit. */
  readonly tip: string | undefined;
}

/** Tags with their dates, and the commits that only they reach: at most two processes, none where there is nothing to ask. */
export async function releasesOf(source: ReleaseSource, history: ReadonlySet<string>): Promise<Releases> {
  if (source.tip === undefined) return { tags: [], branches: [], nodes: [] };
  const named = namedObjects(source.place, source.leftOut);
  const tags = await tagsOf(source, named.tags, history);
  const branches = [...named.branches].map(([name, commit]) => ({ name, commit }));
  const tips = new Set([...tags, ...branches].map(({ commit }) => commit).filter((commit) => !history.has(commit)));
  const nodes = tips.size === 0 ? [] : await sideCommits(source, tips);
  return { tags: tags.sort(byName), branches: branches.sort(byName), nodes };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** What names a commit of the history needs no question; what else there is may be a tag with a date, or a commit elsewhere. */
async function tagsOf(source: ReleaseSource, named: ReadonlyMap<string, string>, history: ReadonlySet<string>): Promise<Tag[]> {
  const tags: Tag[] = [];
  const asked: (readonly [string, string])[] = [];
  for (const [name, id] of named) {
    if (history.has(id)) tags.push({ name, commit: id });
    else asked.push([name, id]);
  }
  let bytes = 0;
  async function read(id: string): Promise<Buffer | undefined> {
    const content = await source.objects.read(id).catch(() => undefined);
    bytes += content?.length ?? 0;
    return content;
  }
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    if (bytes > MAXIMUM_TAG_BYTES) {
      source.leftOut.add(TAGS_LARGE);
      break;
    }
    const found = await Promise.all(asked.slice(start, start + AT_ONCE).map(([name, id]) => tagAt(name, id, read)));
    tags.push(...found.filter((tag) => tag !== undefined));
  }
  return tags;
}

async function tagAt(name: string, first: string, read: (id: string) => Promise<Buffer | undefined>): Promise<Tag | undefined> {
  let [id, at]: [string, number | undefined] = [first, undefined];
  for (let step = 0; step <= MAXIMUM_TAGS_IN_A_ROW; step += 1) {
    const head = (await read(id))?.toString('utf8', 0, 4096).split('\n\n', 1)[0] ?? '';
    if (/^tree [0-9a-f]+$/m.test(head) && /^committer /m.test(head)) return { name, commit: id, ...dated(at ?? dateOf(head, 'committer')) };
    const [, target, type] = /^object ([0-9a-f]{40,64})\ntype (commit|tag)\n/.exec(head) ?? [];
    if (target === undefined) return undefined;
    at ??= dateOf(head, 'tagger');
    if (type === 'commit') return { name, commit: target, ...dated(at) };
    id = target;
  }
  return undefined;
}

function dated(at: number | undefined): Pick<Tag, 'at'> {
  return at === undefined ? {} : { at };
}

/** The date behind a name and an address, which may hold anything but a line break. */
function dateOf(head: string, who: 'committer' | 'tagger'): number | undefined {
  const line = head.split('\n').find((one) => one.startsWith(`${who} `)) ?? '';
  return validSeconds(
    line
      .slice(line.lastIndexOf('>') + 1)
      .trim()
      .split(' ', 1)[0] ?? '',
  );
}

/** Commits that these reach and the analysed commit does not. A tag whose commit is not in this clone is passed over. */
async function sideCommits({ git, tip, leftOut }: ReleaseSource, tips: ReadonlySet<string>): Promise<readonly GraphNode[]> {
  const nodes: GraphNode[] = [];
  const input = [...tips].map((id) => `${id}\n`).join('');
  try {
    for await (const records of recordsOf(git.stream(SIDE_LOG, `${input}^${tip}\n`))) {
      for (const record of records) nodes.push(nodeOf(record.toString('utf8')));
      if (nodes.length > MAXIMUM_SIDE_COMMITS) throw new Error('more commits than are kept');
    }
  } catch {
    leftOut.add(SIDE_BROKEN);
  }
  return nodes;
}

function nodeOf(text: string): GraphNode {
  const [ids = '', subject = ''] = text.split('\n');
  const [id = '', authoredAt = '', committedAt = '', ...parents] = ids.split(' ');
  const [authored, committed] = [validSeconds(authoredAt), validSeconds(committedAt)];
  return {
    id,
    parents: parents.filter((parent) => parent !== ''),
    authored: authored ?? committed ?? 0,
    committed: committed ?? authored ?? 0,
    subject: withoutSecrets(subject.slice(0, MAXIMUM_SUBJECT)),
  };
}
