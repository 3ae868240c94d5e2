import { gapsOf } from '#actions/gaps/gaps.ts';

import { type Proposed, propose } from '#actions/propose.ts';
import { learn } from '#bets/learn.ts';
import { decide } from '#decide/decide.ts';
import { contentsOf, readFacts } from '#evidence/read.ts';
import { labelsByCommit } from '#flow/changes.ts';
import { frameworks } from '#flow/frameworks.ts';
import { leadOf } from '#flow/lead.ts';
import { timesToRelease } from '#flow/lead-time.ts';
import { readOwners } from '#flow/read-owners.ts';
import { readReleases } from '#flow/read-releases.ts';
import { trace } from '#flow/trace.ts';
import { workMix } from '#history/mix.ts';
import { readWork, type WorkRequest } from '#history/work.ts';
import { fitLadders } from '#ladder/fit.ts';
import { chart } from '#landscape/chart.ts';
import { sharedCodeIn } from '#landscape/shared-code.ts';
import { costs } from '#liability/costs.ts';
import { upkeepOfFiles } from '#liability/files.ts';
import { knowledge } from '#liability/knowledge.ts';
import type { Answer } from '#model/answer.ts';
import type { Bet } from '#model/bet.ts';
import type { Cache } from '#model/cache.ts';
import type { Catalog } from '#model/catalog.ts';
import type { ChangesExport } from '#model/changes.ts';
import type { Gap } from '#model/gaps.ts';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import { type Range, range } from '#model/range.ts';
import type { Repository } from '#model/repository.ts';
import type { Situation } from '#model/situation.ts';
import type { Survey } from '#model/survey.ts';
import type { Voice } from '#model/voice.ts';
import type { Work } from '#model/work.ts';
import type { WorkModel } from '#model/work-model.ts';

export interface Request {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  readonly catalog: Catalog;
  /** Tells this program with this catalogue from every other; without it no stack is kept between runs. */
  readonly fingerprint?: string | undefined;
  readonly purpose?: Purpose | undefined;
  readonly stack?: StatedStack | undefined;
  /** Experiments that the team wrote down, with what became of them. */
  readonly bets?: readonly Bet[] | undefined;
  /** What the team said in front of its map. */
  readonly voice?: Voice | undefined;
  /** Change requests, as the team exported them. */
  readonly changes?: ChangesExport | undefined;
  /** ISO date: the only clock. */
  readonly asOf: string;
  readonly seed: number;
  /** Loaded when there is a history to judge, as not every command reads one. */
  readonly workModel: () => WorkModel;
  readonly progress?: (step: string, done: number, total?: number) => void;
}

/** Hours of work behind one commit while the team has not said its own; assumed, 10th to 90th percentile. */
const HOURS_PER_COMMIT: Range = range(0.5, 2, 6, 'hours/commit');

/**
 * The whole of nextbest, from what is in the repositories to the next best action:
 * files → facts → landscape; history → work → liability; ladder; candidates; decision. Every stage takes and gives plain values.
 */
export async function advise(request: Request): Promise<Answer> {
  return answerFrom(request, await consider(request));
}

/** The answer to what has been considered. */
export function answerFrom({ repositories, asOf, seed }: Request, { situation, proposal, gaps, unread }: Considered): Answer {
  const decision = decide({ situation, proposal, seed, repositories: repositories.map(identityOf) });
  const { landscape, liability, fits, flow, frameworks, knowledge, work } = situation;
  return {
    decision,
    landscape,
    liability,
    fits,
    lead: { toRelease: flow.lead.toRelease },
    frameworks,
    gaps,
    knowledge,
    unread,
    size: sizeOf(repositories, work),
    ...mixOf(work, asOf),
  };
}

/** All that is known, and all that could be done, before anything is decided. */
export interface Considered {
  readonly situation: Situation;
  readonly proposal: Proposed;
  readonly gaps: readonly Gap[];
  readonly unread: Answer['unread'];
}

export async function consider(request: Request): Promise<Considered> {
  const { repositories, purpose, bets, voice, asOf } = request;
  const catalog = { ...request.catalog, priors: learn(request.catalog.priors, bets ?? []) };
  const { unread, ...known } = await study(request);
  const { landscape, work } = known;
  const situation: Situation = {
    ...known,
    fits: fitLadders({ landscape, catalog, asOf, ...(purpose === undefined ? {} : { purpose }) }),
    catalog,
    purpose,
    bets,
    voice,
    asOf,
    product: repositories[0]?.name ?? 'the product',
    severalRepositories: repositories.length > 1,
    upkeepOf: upkeepOfFiles(work, asOf),
  };
  const proposal = propose(situation);
  return {
    situation,
    proposal,
    gaps: gapsOf({ situation, candidates: proposal.candidates, paths: ownedFiles(repositories).map(({ path }) => path) }),
    unread,
  };
}

/** What files and history tell together. */
type Study = Omit<Situation, 'fits' | 'catalog' | 'purpose' | 'bets' | 'voice' | 'asOf' | 'product' | 'severalRepositories' | 'upkeepOf'> &
  Pick<Answer, 'unread'>;

export async function study(request: Request): Promise<Study> {
  const { repositories, cache, catalog, purpose, asOf, workModel, progress } = request;
  // The history first: what it could not read has to be known when it is said what was left out.
  const labels = labelsIn(request.changes);
  const work = await readWork({
    repositories,
    cache,
    fingerprint: request.fingerprint,
    model: workModel,
    labels,
    asOf,
    progress: (commits) => progress?.('reading history', commits),
  });
  const releases = await readReleases(repositories, work);
  const { landscape, unread, shared = [] } = await surveyed(request, true);
  const owners = await readOwners(repositories);
  const { components, deliveries = [] } = landscape;
  const lead = leadOf({ work, releases, owners, deliveries, components, changes: request.changes, statedWaits: purpose?.waits, asOf });
  const hoursPerCommit = hoursBehindCommit(purpose);
  return {
    landscape,
    work,
    liability: costs({ landscape, work, files: ownedFiles(repositories), asOf, hoursPerCommit, purpose, lifespans: catalog.lifespans }),
    flow: { ...trace(landscape.gates, work, asOf), lead },
    frameworks: frameworks({ shared, components, work, asOf, leadTimeOf: timesToRelease(lead) }),
    knowledge: knowledge({ components, work, asOf }),
    hoursPerCommit,
    unread: [...unread, ...(work.unread ?? [])],
  };
}

/** The stack alone, from the files of one commit: no history is read for it, and nothing at all where it is kept from a run before. */
export function survey(request: Request): Promise<Survey> {
  return surveyed(request, false);
}

async function surveyed(request: Request, withShared: boolean): Promise<Survey> {
  const key = surveyKey(request);
  const kept = key === undefined ? undefined : request.cache.survey(key);
  if (kept !== undefined && !(withShared && kept.shared === undefined)) return kept;
  const { repositories, cache, catalog, purpose, stack, progress } = request;
  const { files, unread, isWhole } = await readFacts({
    repositories,
    cache,
    progress: (done, total) => progress?.('reading files', done, total),
  });
  const names = repositories.map(({ name }) => name);
  const landscape = chart({ files, catalog, purpose, stack, repositories: names, folders: foldersOf(repositories) });
  const code = { files, components: landscape.components, several: repositories.length > 1 };
  const found = { landscape, unread, ...(withShared ? { shared: sharedCodeIn(code) } : {}) };
  if (key !== undefined && isWhole) cache.keepSurvey(key, found);
  return found;
}

/** All that the stack is made from. */
function surveyKey({ fingerprint, purpose, stack, repositories }: Request): string | undefined {
  if (fingerprint === undefined) return undefined;
  return [fingerprint, JSON.stringify([purpose ?? null, stack ?? null]), ...repositories.map(contentsOf)].join('\n');
}

/** Labels of the change requests that an export tells of: an id of a commit is of one repository alone. */
function labelsIn(changes: ChangesExport | undefined): WorkRequest['labels'] {
  if (changes === undefined) return undefined;
  const labels = labelsByCommit(changes);
  return () => (commit) => labels.get(commit.id) ?? [];
}

/** Every file by its path as components own it. */
export function ownedFiles(repositories: readonly Repository[]): readonly { readonly path: string; readonly size: number }[] {
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
