import type { Cache } from '#model/cache.ts';
import type { Commit, GraphNode, Repository } from '#model/repository.ts';
import { DAY_SECONDS, isoDay } from '#model/time.ts';
import type { Verdict } from '#model/verdict.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import type { WorkModel } from '#model/work-model.ts';
import { classifyHistory, type LabelsOf } from './classify.ts';
import { commitsOf } from './commits.ts';
import { judgedFrom } from './judged-window.ts';
import { todaysPaths } from './todays-paths.ts';
import { topicOf } from './topic.ts';
import { upkeepKindOf } from './upkeep-kind.ts';

/** More touched files than this is a move, a vendored tree or a reformat, and says nothing about one component. */
const SWEEPING_FILES = 200;

export interface WorkRequest {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  /** Tells this program from every other; without it no class is kept between runs. */
  readonly fingerprint?: string | undefined;
  /** What tells the class of a commit whose author does not say it; asked for once there are commits. */
  readonly model: () => WorkModel;
  /** Labels of the change requests of a repository's commits, where an export was given. */
  readonly labels?: ((repository: string) => LabelsOf | undefined) | undefined;
  /** ISO date: the day of the question. Default: that of the newest commit. */
  readonly asOf?: string;
  /** Called with the number of commits read so far. */
  readonly progress?: (commits: number) => void;
}

/** The commits of all repositories that are no merges, newest first, each with what it was for. What the cache knows is not read again. */
export async function readWork(request: WorkRequest): Promise<Work> {
  const several = request.repositories.length > 1;
  const commits: ClassifiedCommit[] = [];
  const graphs = new Map<string, readonly GraphNode[]>();
  const unread: NonNullable<Work['unread']>[number][] = [];
  const histories: { readonly repository: Repository; readonly read: readonly Commit[] }[] = [];
  for (const repository of request.repositories) histories.push({ repository, read: await commitsOf(repository, request) });
  const since = judgedFrom(Math.max(0, ...histories.map(({ read }) => read[0]?.committed ?? 0)), request.asOf);
  for (const { repository, read } of histories) {
    const pathsBelow = belowRepository(several ? `${repository.name}:` : '');
    graphs.set(repository.name, read);
    const paths = todaysPaths(read).map(pathsBelow);
    const verdicts = verdictsOf(request, { repository: repository.name, read, since });
    for (const commit of classifiedCommits(read, paths, verdicts)) commits.push(commit);
    unread.push(...unreadOf(repository, read));
  }
  commits.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const truncated = request.repositories.some((repository) => repository.truncated);
  return { commits, graphs, truncated, ...windowOf(commits, since), ...(unread.length === 0 ? {} : { unread }) };
}

/** Commits that touch so many files that not all were kept. */
function unreadOf({ name }: Repository, commits: readonly Commit[]): NonNullable<Work['unread']> {
  const large = commits.filter(({ touchesLeftOut }) => touchesLeftOut !== undefined);
  const cut = large.length;
  const why = `${cut === 1 ? 'one commit touches' : `${cut} commits touch`} so many files that only the first of each were counted`;
  return large.slice(0, 1).map(({ id }) => ({ place: { repository: name, path: '.', commit: id }, why }));
}

function isMerge({ parents }: Commit): boolean {
  return parents.length > 1;
}

/** Hosts write the number of the change request behind the subject when they squash it: `(#12)`, `(!12)`. */
const REQUEST = /\([#!](\d{1,9})\)\s*$/;

function requestOf(subject: string): Pick<ClassifiedCommit, 'request'> {
  const number = REQUEST.exec(subject)?.[1];
  return number === undefined ? {} : { request: Number(number) };
}

/** Every path once, in front of the repository's own name. */
function belowRepository(prefix: string): (paths: readonly string[]) => readonly string[] {
  const known = new Map<string, string>();
  function below(path: string): string {
    const whole = known.get(path) ?? prefix + path;
    known.set(path, whole);
    return whole;
  }
  return (paths) => (prefix === '' ? paths : paths.map(below));
}

interface OneHistory {
  readonly repository: string;
  readonly read: readonly Commit[];
  /** Unix seconds: what was made before is old. */
  readonly since: number;
}

/** What each commit that is no merge was for; kept from a run before where nothing but commits tells it. */
function verdictsOf({ cache, fingerprint, model, labels }: WorkRequest, { repository, read, since }: OneHistory): readonly Verdict[] {
  const commits = read.filter((commit) => !isMerge(commit));
  if (commits.length === 0) return [];
  const labelsOf = labels?.(repository);
  const key =
    fingerprint === undefined || labelsOf !== undefined ? undefined : [fingerprint, since, ...commits.map(({ id }) => id)].join('\n');
  const kept = key === undefined ? undefined : cache.verdicts(key);
  if (kept?.length === commits.length) return kept;
  const isOld = ({ authored }: Commit): boolean => authored < since;
  const verdicts = classifyHistory(commits, { model: model(), isOld, ...(labelsOf === undefined ? {} : { labels: labelsOf }) });
  if (key !== undefined) cache.keepVerdicts(key, verdicts);
  return verdicts;
}

/** `paths` are those of each commit under the names that its files have today; `verdicts` are of those that are no merges. */
function classifiedCommits(
  read: readonly Commit[],
  paths: readonly (readonly string[])[],
  verdicts: readonly Verdict[],
): ClassifiedCommit[] {
  const own = read.flatMap((commit, index) => (isMerge(commit) ? [] : [{ commit, touched: paths[index] ?? [] }]));
  return own.flatMap((one, index) => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [classified(one, verdict)];
  });
}

function classified(
  { commit, touched }: { readonly commit: Commit; readonly touched: readonly string[] },
  verdict: Verdict,
): ClassifiedCommit {
  const { class: kind, confidence, by, probabilities } = verdict;
  const paths = commit.touches.length > SWEEPING_FILES ? [] : touched;
  const upkeep = kind === 'upkeep';
  const { id, authored, committed, bot, author } = commit;
  return {
    id,
    at: authored,
    committed,
    class: kind,
    confidence,
    by,
    ...(by === 'prefix' || by === 'label' ? {} : { probabilities }),
    bot,
    author,
    paths,
    topic: upkeep && by !== 'age' ? topicOf(commit.subject) : '',
    ...kindOf(commit, verdict),
    ...requestOf(commit.subject),
  };
}

/** Less likely to be upkeep than this, a commit has no part in the kinds of it. */
const LEAST_UPKEEP = 0.1;

function kindOf(commit: Commit, { by, probabilities: [, , upkeep] }: Verdict): Pick<ClassifiedCommit, 'kind'> {
  return by === 'age' || upkeep < LEAST_UPKEEP ? {} : { kind: upkeepKindOf(commit) };
}

/** Commits without a date stand last and belong to no day. */
function windowOf(commits: readonly ClassifiedCommit[], since: number): Pick<Work, 'window' | 'judgedFrom'> {
  const newest = commits[0];
  const oldest = commits.findLast(({ at }) => at > 0) ?? newest;
  if (newest === undefined || oldest === undefined) return {};
  const window = { from: isoDay(oldest.at), to: isoDay(newest.at) };
  return { window, ...(oldest.at < since ? { judgedFrom: isoDay(since + DAY_SECONDS) } : {}) };
}
