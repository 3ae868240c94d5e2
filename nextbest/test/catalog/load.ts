import { readdir } from 'node:fs/promises';
import { runningHours } from '#catalog/running-hours.ts';
import { shelfLife } from '#catalog/shelf-life.ts';
import type { AnswerRequest } from '#ladder/answer.ts';
import type { BillPlan } from '#model/bill-plan.ts';
import type { Ladder, Lifespan, Technology } from '#model/catalog.ts';
import type { Price } from '#model/price.ts';

const CATALOG = new URL('../../src/catalog/', import.meta.url);

export interface DataFile<Value> {
  readonly file: string;
  readonly exported: readonly [string, Value][];
}

/** All files of a folder of the catalogue with what they export; the types are checked by the compiler, file by file. */
async function load<Value>(folder: string): Promise<DataFile<Value>[]> {
  const files = (await readdir(new URL(folder, CATALOG))).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    files.map(async (name) => ({
      file: name.slice(0, -3),
      exported: Object.entries((await import(new URL(`${folder}/${name}`, CATALOG).href)) as Record<string, Value>),
    })),
  );
}

export function ladderFiles(): Promise<DataFile<Ladder>[]> {
  return load('ladders');
}

export function lifespanFiles(): Promise<DataFile<Lifespan>[]> {
  return load('lifespans');
}

export function priceFiles(): Promise<DataFile<readonly Price[]>[]> {
  return load('prices');
}

export async function allPrices(): Promise<Price[]> {
  return (await priceFiles()).flatMap(({ exported }) => exported.flatMap(([, prices]) => prices));
}

export async function allTechnologies(): Promise<Technology[]> {
  return (await load<Technology>('technologies')).flatMap(({ exported }) => exported.map(([, technology]) => technology));
}

export async function allLadders(): Promise<Ladder[]> {
  return (await ladderFiles()).flatMap(({ exported }) => exported.map(([, ladder]) => ladder));
}

export const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** All that an answer for a workload is made from, from the data files. */
export async function wholeCatalog(): Promise<AnswerRequest['catalog']> {
  const prices = (await load<readonly Price[]>('prices')).flatMap(({ exported }) => exported.flatMap(([, some]) => some));
  const bills = (await load<readonly BillPlan[]>('bills')).flatMap(({ exported }) => exported.flatMap(([, some]) => some));
  const lifespans = (await lifespanFiles()).flatMap(({ exported }) => exported.map(([, lifespan]) => lifespan));
  return { technologies: await allTechnologies(), ladders: await allLadders(), lifespans, prices, bills, runningHours, shelfLife };
}
