import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE, BASELINES } from './baselines.ts';
import { directoryOf } from './directories.ts';
import type { Sample } from './fit.ts';
import { readHistory } from './history.ts';
import { pastsOf } from './pasts.ts';
import { actualOf, type Cut, type Point, pointsOf, type Whose } from './points.ts';

/** The components of one cut of a repository at one date, with what the baseline foretells of them. */
export interface Labelled extends Sample {
  readonly years: number;
  readonly cut: Cut;
  readonly whose: Whose;
  readonly baseline: readonly number[];
}

/** A year of less upkeep than this says nothing of an order; commits. */
const FEWEST = 50;

export interface Reading {
  readonly folder: string;
  /** Where what was read is kept: reading takes minutes, learning from it seconds. */
  readonly keep: string | undefined;
}

export async function samplesOf(names: readonly string[], reading: Reading): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const name of names) found.push(...(await keptOrRead(name, reading)));
  return found.filter(({ actual }) => actual.reduce((sum, value) => sum + value, 0) >= FEWEST);
}

async function keptOrRead(name: string, { folder, keep }: Reading): Promise<Labelled[]> {
  const file = keep === undefined ? undefined : join(keep, `${name.replace('/', '+')}.json`);
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
  const path = directoryOf(folder, name);
  const points = path === undefined ? [] : await pointsOf(await readHistory(path, name));
  const read = points.flatMap((point) => [labelled(point, 'all'), labelled(point, 'people')]);
  if (keep !== undefined && file !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(file, JSON.stringify(read));
  }
  return read;
}

function labelled(point: Point, whose: Whose): Labelled {
  const { repository, years, cut } = point;
  const baseline = BASELINES[BASELINE]?.(point, whose) ?? [];
  return { repository, years, cut, whose, pasts: pastsOf(point, whose), actual: actualOf(point, whose), baseline };
}
