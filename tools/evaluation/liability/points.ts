import { readWork } from '../../../nextbest/src/history/work.ts';
import type { Component } from '../../../nextbest/src/model/component.ts';
import { ownersOf } from '../../../nextbest/src/model/owners.ts';
import type { Commit, RepositoryFile } from '../../../nextbest/src/model/repository.ts';
import type { Work } from '../../../nextbest/src/model/work.ts';
import { memoryCache } from '../../../nextbest/src/storage/memory-cache.ts';
import { workModel } from '../../work-model.ts';
import { fixedClass } from './fixed-rule.ts';
import { CUTS, componentFolders, isLeftOut } from './folders.ts';
import { grouped } from './grouped.ts';
import { filesAt, type History, reachedFrom, standingAt, tipBefore } from './history.ts';

const SWEEPING_FILES = 200;
const FEWEST_COMPONENTS = 10;
const FEWEST_COMMITS = 300;
const DATES = [1, 2, 3];

/** Whose commits are counted: everybody's, as in history.md, or those of people alone, which is what the product says. */
export type Whose = 'all' | 'people';

/** One commit of the past or of the year to come, shared over components. */
export interface Shared {
  /** Unix seconds. */
  readonly at: number;
  readonly bot: boolean;
  /** By the fixed rule. */
  readonly unplanned: boolean;
  /** Component → its share of the commit; all shares sum to 1. */
  readonly shares: ReadonlyMap<string, number>;
  readonly author: string;
}

/** How a tree is cut: as in history.md, or coarser, up to the whole repository as one component. */
export type Cut = keyof typeof CUTS | 'whole';

/** A repository as it stood at a date, cut into components, and what the twelve months after it brought. */
export interface Point {
  readonly repository: string;
  readonly years: number;
  readonly cut: Cut;
  /** ISO date. */
  readonly asOf: string;
  readonly components: readonly Component[];
  readonly files: readonly RepositoryFile[];
  /** The files that each component owns. */
  readonly filesOf: ReadonlyMap<string, readonly RepositoryFile[]>;
  readonly work: Work;
  readonly past: readonly Shared[];
  readonly future: readonly Shared[];
}

/** The points of a repository one, two and three years before its last commit, as far as its history goes back, in every cut. */
export async function pointsOf(history: History): Promise<Point[]> {
  const points: Point[] = [];
  for (const years of DATES) {
    const tip = tipBefore(history, years);
    const end = tipBefore(history, years - 1);
    if (tip !== undefined && end !== undefined) points.push(...(await pointsAt(history, { tip, end, years })));
  }
  return points;
}

async function pointsAt(
  history: History,
  { tip, end, years }: { readonly tip: Commit; readonly end: Commit; readonly years: number },
): Promise<Point[]> {
  const known = reachedFrom(history, tip.id);
  const after = reachedFrom(history, end.id);
  const files = (await filesAt(history, tip.id)).filter(({ path }) => !isLeftOut(path));
  const cuts = cutsOf(files.map(({ path }) => path));
  if (known.size < FEWEST_COMMITS || (cuts[0]?.components.length ?? 0) < FEWEST_COMPONENTS) return [];
  const before = history.commits.filter(({ id }) => known.has(id));
  const future = history.commits.filter(({ id }) => after.has(id) && !known.has(id));
  const asOf = new Date(tip.committed * 1000).toISOString().slice(0, 10);
  const work = await readWork({ repositories: [standingAt(history, files, before)], cache: memoryCache(), model: workModel });
  return cuts.map(({ cut, components }) => {
    const share = sharer(components);
    const owners = ownersOf(components);
    const filesOf = grouped(files, ({ path }) => owners(path)[0] ?? '');
    const shared = { past: before.flatMap(share), future: future.flatMap(share) };
    return { repository: history.name, years, cut, asOf, components, files, filesOf, work, ...shared };
  });
}

/** The one of history.md first. */
function cutsOf(paths: readonly string[]): { readonly cut: Cut; readonly components: readonly Component[] }[] {
  const parts = (['folders', 'large', 'top'] as const).map((cut) => ({ cut, folders: componentFolders(paths, CUTS[cut]) }));
  return [...parts, { cut: 'whole' as const, folders: [''] }].map(({ cut, folders }) => ({ cut, components: folders.map(componentOf) }));
}

function componentOf(folder: string): Component {
  return { id: folder, name: folder, kind: 'deployable', owns: [folder], uses: [], dependsOn: [], evidence: [] };
}

/** A commit weighs 1, shared by its files over the components; merges and commits of more than 200 files count for nothing. */
function sharer(components: readonly Component[]): (commit: Commit) => Shared[] {
  const owners = ownersOf(components);
  return ({ parents, touches, touchesLeftOut, subject, authored, bot, author }) => {
    if (parents.length > 1 || touches.length > SWEEPING_FILES || touchesLeftOut !== undefined) return [];
    const owned = touches.filter(({ path }) => !isLeftOut(path)).flatMap(({ path }) => owners(path).slice(0, 1));
    if (owned.length === 0) return [];
    const shares = new Map<string, number>();
    for (const id of owned) shares.set(id, (shares.get(id) ?? 0) + 1 / owned.length);
    const label = fixedClass(subject);
    return [{ at: authored, bot, unplanned: label === 'fix' || label === 'upkeep', shares, author }];
  };
}

/** Upkeep and fix commits that each component really had in the twelve months, in the order of the components. */
export function actualOf({ components, future }: Point, whose: Whose): number[] {
  const counted = future.filter(({ unplanned, bot }) => unplanned && !(bot && whose === 'people'));
  const sums = new Map<string, number>();
  for (const { shares } of counted) for (const [id, share] of shares) sums.set(id, (sums.get(id) ?? 0) + share);
  return components.map(({ id }) => sums.get(id) ?? 0);
}
