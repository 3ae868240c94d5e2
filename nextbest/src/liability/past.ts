import type { Component } from '#model/component.ts';
import type { OwnersOf } from '#model/owners.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { rateOf, weightAt } from './decay.ts';
import { kindsOf, type OwnedFile, textBytes } from './kinds.ts';

/** What the history and the tree say of one component, from before the day that is asked for alone; the rates in commits a year. */
export interface Past {
  /** Commits on its files, shared by the files they touch, each weighing half after 45 days. */
  readonly recent: number;
  /** The same, half after 180 days. */
  readonly usual: number;
  /** The same, half after two years. */
  readonly long: number;
  /** Of upkeep and fixes alone, each commit by how probably it was one, half after a year. */
  readonly upkeep: number;
  /** Commits that touch it at all, however small their share, half after 180 days. */
  readonly touching: number;
  /** Upkeep and fixes that as many files of its kinds have elsewhere in the repositories, half after a year. */
  readonly kin: number;
  /** Thousands of bytes of its text files, each counted up to 60. */
  readonly kilobytes: number;
  /** Number of its files. */
  readonly files: number;
  /** Upkeep and fixes alone, half after 180 days: the simple rate, as `upkeepOfFiles` tells it of the same files. */
  readonly simple: number;
}

export interface PastRequest {
  readonly components: readonly Component[];
  /** Those that count. */
  readonly commits: readonly ClassifiedCommit[];
  readonly files: readonly OwnedFile[];
  readonly owners: OwnersOf;
  /** Unix seconds. */
  readonly now: number;
  /** Days that the history reaches back. */
  readonly reach: number;
}

const HALF_LIVES = { recent: 45, usual: 180, long: 730, upkeep: 365, touching: 180, simple: 180 } as const;
type Rate = keyof typeof HALF_LIVES;
type Sums = Record<Rate, number>;
const NOTHING: Readonly<Sums> = { recent: 0, usual: 0, long: 0, upkeep: 0, touching: 0, simple: 0 };

/** The past of each component, by id. */
export function pastOf(request: PastRequest): ReadonlyMap<string, Past> {
  const { owners } = request;
  const sums = new Map<string, Sums>(request.components.map(({ id }) => [id, { ...NOTHING }]));
  const upkeepOn = new Map<string, number>();
  for (const commit of request.commits) {
    if (commit.at > request.now) continue;
    addShares(sums, commit, { owners, now: request.now });
    if (upkeepPart(commit) > 0) addUpkeep(upkeepOn, commit, request.now);
  }
  const kin = kinOf(request, upkeepOn);
  const sizes = sizesOf(request);
  return new Map(
    [...sums].map(([id, sum]) => {
      const { bytes, files } = sizes.get(id) ?? EMPTY;
      return [id, { ...ratesOf(sum, request.reach), kin: kin.get(id) ?? 0, kilobytes: bytes / 1000, files }];
    }),
  );
}

/** A commit weighs 1, shared over components by their share of its files. */
export function sharesOf(paths: readonly string[], owners: OwnersOf): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const path of paths) {
    const ids = owners(path);
    for (const id of ids) shares.set(id, (shares.get(id) ?? 0) + 1 / ids.length / paths.length);
  }
  return shares;
}

function addShares(
  sums: ReadonlyMap<string, Sums>,
  commit: ClassifiedCommit,
  { owners, now }: { readonly owners: OwnersOf; readonly now: number },
): void {
  const upkeep = upkeepPart(commit);
  for (const [id, share] of sharesOf(commit.paths, owners)) {
    const sum = sums.get(id);
    if (sum === undefined) continue;
    sum.recent += share * weightAt(commit.at, now, HALF_LIVES.recent);
    sum.usual += share * weightAt(commit.at, now, HALF_LIVES.usual);
    sum.long += share * weightAt(commit.at, now, HALF_LIVES.long);
    sum.upkeep += upkeep * share * weightAt(commit.at, now, HALF_LIVES.upkeep);
    if (commit.class !== 'value') sum.simple += share * weightAt(commit.at, now, HALF_LIVES.simple);
    sum.touching += weightAt(commit.at, now, HALF_LIVES.touching);
  }
}

/** How probably a commit was upkeep or a fix, 0 … 1. */
function upkeepPart({ class: is, probabilities }: ClassifiedCommit): number {
  if (probabilities === undefined) return is === 'value' ? 0 : 1;
  return 1 - probabilities[0];
}

function addUpkeep(upkeepOn: Map<string, number>, commit: ClassifiedCommit, now: number): void {
  const share = (upkeepPart(commit) * weightAt(commit.at, now, HALF_LIVES.upkeep)) / commit.paths.length;
  for (const path of commit.paths) upkeepOn.set(path, (upkeepOn.get(path) ?? 0) + share);
}

function ratesOf(sum: Sums, reach: number): Sums {
  const rate = (of: Rate): number => rateOf(sum[of], HALF_LIVES[of], reach);
  return {
    recent: rate('recent'),
    usual: rate('usual'),
    long: rate('long'),
    upkeep: rate('upkeep'),
    touching: rate('touching'),
    simple: rate('simple'),
  };
}

interface Tally {
  files: number;
  upkeep: number;
}

/** So many files of the average rate are added to each kind, so that a rare kind says little. */
const AVERAGE_FILES = 2;

/** What as many files of the same kinds have elsewhere: the own files of a component never count for it. */
function kinOf({ files, reach, owners }: PastRequest, upkeepOn: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const kindOf = kindsOf(files);
  const all = new Map<string, Tally>();
  const own = new Map<string, Map<string, Tally>>();
  for (const { path } of files) {
    const kind = kindOf(path);
    const upkeep = upkeepOn.get(path) ?? 0;
    add(all, kind, upkeep);
    for (const id of owners(path)) {
      const kinds = own.get(id) ?? new Map<string, Tally>();
      own.set(id, kinds);
      add(kinds, kind, upkeep);
    }
  }
  const average = [...all.values()].reduce((sum, { upkeep }) => sum + upkeep, 0) / Math.max(1, files.length);
  return new Map([...own].map(([id, kinds]) => [id, rateOf(elsewhere(kinds, all, average), HALF_LIVES.upkeep, reach)]));
}

function add(tallies: Map<string, Tally>, kind: string, upkeep: number): void {
  const tally = tallies.get(kind) ?? { files: 0, upkeep: 0 };
  tallies.set(kind, tally);
  tally.files += 1;
  tally.upkeep += upkeep;
}

function elsewhere(own: ReadonlyMap<string, Tally>, all: ReadonlyMap<string, Tally>, average: number): number {
  let sum = 0;
  for (const [kind, { files, upkeep }] of own) {
    const total = all.get(kind) ?? { files, upkeep };
    sum += (files * (total.upkeep - upkeep + AVERAGE_FILES * average)) / (total.files - files + AVERAGE_FILES);
  }
  return sum;
}

interface Size {
  readonly bytes: number;
  readonly files: number;
}

const EMPTY: Size = { bytes: 0, files: 0 };

function sizesOf({ files, owners }: PastRequest): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const file of files)
    for (const id of owners(file.path)) {
      const before = sizes.get(id) ?? EMPTY;
      sizes.set(id, { bytes: before.bytes + textBytes(file), files: before.files + 1 });
    }
  return sizes;
}
