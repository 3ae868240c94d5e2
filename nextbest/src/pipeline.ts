import { propose } from '#actions/propose.ts';
import { decide } from '#decide/decide.ts';
import { readFacts } from '#evidence/read.ts';
import { trace } from '#flow/trace.ts';
import { workMix } from '#history/mix.ts';
import { readWork } from '#history/work.ts';
import { fitLadders } from '#ladder/fit.ts';
import { chart } from '#landscape/chart.ts';
import { costs } from '#liability/costs.ts';
import { upkeepOfFiles } from '#liability/files.ts';
import type { Answer } from '#model/answer.ts';
import type { Cache } from '#model/cache.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import { type Range, range } from '#model/range.ts';
import type { Repository } from '#model/repository.ts';
import type { Situation } from '#model/situation.ts';
import type { Work } from '#model/work.ts';

export interface Request {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  readonly catalog: Catalog;
  readonly purpose?: Purpose | undefined;
  readonly stack?: StatedStack | undefined;
  /** ISO date: the only clock. */
  readonly asOf: string;
  readonly seed: number;
  readonly progress?: (step: string, done: number, total?: number) => void;
}

/** What the files say. */
export type Survey = Pick<Answer, 'landscape' | 'unread'>;

/** Hours of work behind one commit while the team has not said its own; assumed, 10th to 90th percentile. */
const HOURS_PER_COMMIT: Range = range(0.5, 2, 6, 'hours/commit');

/**
 * The whole of nextbest, from what is in the repositories to the next best action:
 * files → facts → landscape; history → work → liability; ladder; candidates; decision. Every stage takes and gives plain values.
 */
export async function advise(request: Request): Promise<Answer> {
  const { repositories, cache, catalog, purpose, asOf, seed, progress } = request;
  // The history first: what it could not read has to be known when it is said what was left out.
  const work = await readWork({ repositories, cache, progress: (commits) => progress?.('reading history', commits) });
  const { landscape, unread } = await survey(request);
  const hoursPerCommit = hoursBehindCommit(purpose);
  const situation: Situation = {
    landscape,
    work,
    liability: costs({ landscape, work, files: ownedFiles(repositories), asOf, hoursPerCommit, purpose, lifespans: catalog.lifespans }),
    fits: fitLadders({ landscape, catalog, asOf, ...(purpose === undefined ? {} : { purpose }) }),
    flow: trace(landscape.gates, work, asOf),
    catalog,
    purpose,
    asOf,
    product: repositories[0]?.name ?? 'the product',
    severalRepositories: repositories.length > 1,
    hoursPerCommit,
    upkeepOf: upkeepOfFiles(work, asOf),
  };
  const decision = decide({ situation, proposal: propose(situation), seed, repositories: repositories.map(identityOf) });
  const { liability, fits } = situation;
  return {
    decision,
    landscape,
    liability,
    fits,
    unread: [...unread, ...(work.unread ?? [])],
    size: sizeOf(repositories, work),
    ...mixOf(work, asOf),
  };
}

/** The stack alone, from the files of one commit: no history is read for it. */
export async function survey({ repositories, cache, catalog, purpose, stack, progress }: Request): Promise<Survey> {
  const facts = await readFacts({ repositories, cache, progress: (done, total) => progress?.('reading files', done, total) });
  const names = repositories.map(({ name }) => name);
  const landscape = chart({ files: facts.files, catalog, purpose, stack, repositories: names, folders: foldersOf(repositories) });
  return { landscape, unread: facts.unread };
}

/** Every file by its path as components own it. */
function ownedFiles(repositories: readonly Repository[]): readonly { readonly path: string; readonly size: number }[] {
  const several = repositories.length > 1;
  return repositories.flatMap(({ name, files }) => files.map(({ path, size }) => ({ path: several ? `${name}:${path}` : path, size })));
}

function hoursBehindCommit(purpose: Purpose | undefined): Situation['hoursPerCommit'] {
  const stated = purpose?.team.hoursPerCommit;
  return { range: stated ?? HOURS_PER_COMMIT, stated: stated !== undefined };
}

function sizeOf(repositories: readonly Repository[], { commits, truncated, window }: Work): Answer['size'] {
  const files = repositories.reduce((sum, repository) => sum + repository.files.length, 0);
  return { files, commits: commits.length, truncated, ...(window === undefined ? {} : { window }) };
}

function mixOf(work: Work, asOf: string): Pick<Answer, 'workMix'> {
  const mix = workMix(work, asOf);
  return mix === undefined ? {} : { workMix: mix };
}

/** What tells one repository from another in every output. */
export function identityOf({ name, commit, webAddress }: Repository): Answer['decision']['repositories'][number] {
  return { name, commit: commit ?? '', ...(webAddress === undefined ? {} : { webAddress }) };
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Every folder that holds something, and the paths of submodules and links, as `<repository>:<folder>`; what lies below those is `<folder>/*`. */
function foldersOf(repositories: readonly Repository[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { name, files } of repositories) {
    folders.add(`${name}:`);
    for (const { path, kind } of files) {
      if (kind !== 'file') folders.add(`${name}:${path}`).add(`${name}:${path}/*`);
      for (const folder of foldersAbove(path)) folders.add(`${name}:${folder}`);
    }
  }
  return folders;
}
