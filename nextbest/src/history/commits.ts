import type { Cache } from '#model/cache.ts';
import type { Commit, Person, Repository } from '#model/repository.ts';
import { headsOf, type Reached, reach, wholeHeadsOf } from './reach.ts';

/** What git may leave out, one try after the other, each only when the one before left commits missing. */
const KNOWN_ENOUGH: readonly ((known: ReadonlyMap<string, Commit>) => readonly string[])[] = [
  headsOf,
  // What is known may itself lead to what is missing: a clone that was shallow, or a damaged cache.
  wholeHeadsOf,
  // What is known may be gone from the object store, and then git cannot tell what it reached.
  () => [],
];

export interface CommitsRequest {
  readonly cache: Cache;
  /** Called with the number of commits read so far. */
  readonly progress?: ((commits: number) => void) | undefined;
}

/**
 * All commits that the analysed one of a repository reaches, newest first, no commit before one that it is a parent of. What the cache knows of
 * this object store is not read again, whatever it was read for; what the analysed commit no longer reaches is passed over.
 */
export async function commitsOf(repository: Repository, request: CommitsRequest): Promise<readonly Commit[]> {
  const { commit: tip, store, boundary = new Set<string>() } = repository;
  if (tip === undefined) return [];
  // Nobody checks what a repository claims of its commits, so a history is never taken from another store.
  const known = store === undefined ? new Map<string, Commit>() : request.cache.history(store);
  const leftOutBefore = repository.leftOut.length;
  const reader: Reader = { repository, known, fresh: [], progress: request.progress };
  const { commits } = await readMissing(reader, () => reach(known, { tip, boundary }));
  // Reading that ended early says so: such a history must not pass for the whole one next time, when nobody would say it.
  const kept = reader.fresh.filter(({ id }) => !boundary.has(id));
  if (store !== undefined && kept.length > 0 && repository.leftOut.length === leftOutBefore) request.cache.keepHistory(store, kept);
  return calledByToday(commits, (await repository.people?.()) ?? new Map<string, Person>());
}

interface Reader extends Pick<CommitsRequest, 'progress'> {
  readonly repository: Repository;
  readonly known: Map<string, Commit>;
  /** What was not known before. */
  readonly fresh: Commit[];
}

async function readMissing(reader: Reader, look: () => Reached): Promise<Reached> {
  let reached = look();
  for (const knownEnough of KNOWN_ENOUGH) {
    if (reached.missing.length === 0) break;
    const without = knownEnough(reader.known);
    await read(reader, { from: reached.missing, without });
    reached = look();
    if (without.length === 0) break;
  }
  return reached;
}

async function read(
  { repository, known, fresh, progress }: Reader,
  range: NonNullable<Parameters<Repository['history']>[0]>,
): Promise<void> {
  for await (const commit of repository.history(range)) {
    if (known.has(commit.id)) continue;
    known.set(commit.id, commit);
    fresh.push(commit);
    if (fresh.length % 1000 === 0) progress?.(fresh.length);
  }
}

function calledByToday(commits: readonly Commit[], people: ReadonlyMap<string, Person>): readonly Commit[] {
  if (people.size === 0) return commits;
  return commits.map((commit) => {
    const person = people.get(commit.signature ?? '') ?? people.get(commit.author);
    if (person === undefined) return commit;
    return { ...commit, author: person.author ?? commit.author, bot: person.bot || (!person.named && commit.bot) };
  });
}
