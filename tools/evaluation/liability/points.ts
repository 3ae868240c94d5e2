import { loadWorkModel } from '../../../nextbest/src/cli/work-model.ts';
import { readWork } from '../../../nextbest/src/history/work.ts';
import { ownersOf } from '../../../nextbest/src/liability/join.ts';
import type { Component } from '../../../nextbest/src/model/component.ts';
import type { Commit, RepositoryFile } from '../../../nextbest/src/model/repository.ts';
import type { Work } from '../../../nextbest/src/model/work.ts';
import { memoryCache } from '../../../nextbest/src/storage/memory-cache.ts';
import { fixedClass } from './fixed-rule.ts';
import { componentFolders, isLeftOut } from './folders.ts';
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

/** A repository as it stood at a date, and what the twelve months after it brought. */
export interface Point {
  readonly repository: string;
  readonly years: number;
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

/** The points of a repository one, two and three years before its last commit, as far as its history goes back. */
export async function pointsOf(history: History): Promise<Point[]> {
  const points: Point[] = [];
  for (const years of DATES) {
    const tip = tipBefore(history, years);
    const end = tipBefore(history, years - 1);
    const point = tip === undefined || end === undefined ? undefined : await pointAt(history, { tip, end, years });
    if (point !== undefined) points.push(point);
  }
  return points;
}

async function pointAt(
  history: History,
  { tip, end, years }: { readonly tip: Commit; readonly end: Commit; readonly years: number },
): Promise<Point | undefined> {
  const known = reachedFrom(history, tip.id);
  const after = reachedFrom(history, end.id);
  const files = (await filesAt(history, tip.id)).filter(({ path }) => !isLeftOut(path));
  const components = componentFolders(files.map(({ path }) => path)).map(componentOf);
  if (known.size < FEWEST_COMMITS || components.length < FEWEST_COMPONENTS) return undefined;
  const before = history.commits.filter(({ id }) => known.has(id));
  const share = sharer(components);
  return {
    repository: history.name,
    years,
    asOf: new Date(tip.committed * 1000).toISOString().slice(0, 10),
    components,
    files,
    filesOf: grouped(files, ({ path }) => ownersOf(components)(path)[0] ?? ''),
    work: await readWork({ repositories: [standingAt(history, files, before)], cache: memoryCache(), model: loadWorkModel }),
    past: before.flatMap(share),
    future: history.commits.filter(({ id }) => after.has(id) && !known.has(id)).flatMap(share),
  };
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
