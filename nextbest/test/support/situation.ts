import { readFacts } from '#evidence/read.ts';
import { fitLadders } from '#ladder/fit.ts';
import { chart } from '#landscape/chart.ts';
import { sharedCodeIn } from '#landscape/shared-code.ts';
import { costs } from '#liability/costs.ts';
import { upkeepOfFiles } from '#liability/files.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Component, Landscape } from '#model/component.ts';
import type { SharedCode } from '#model/framework.ts';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import { range } from '#model/range.ts';
import type { Commit, Repository } from '#model/repository.ts';
import type { Situation } from '#model/situation.ts';
import { study } from '#pipeline.ts';
import { parsePurpose, parseStack } from '#purpose/purpose.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { smallCatalog } from './catalog.ts';
import { AS_OF } from './commits.ts';
import { workModel } from './work-model.ts';

/** Text by path. */
export type Files = Readonly<Record<string, string>>;

export interface Told {
  readonly commits?: readonly Commit[];
  /** Text of purpose.yaml. */
  readonly purpose?: string;
  /** Text of stack.yaml. */
  readonly stack?: string;
  readonly catalog?: Catalog;
}

export interface Given extends Told {
  readonly repositories: readonly Repository[];
}

export function shop(files: Files, commits: readonly Commit[] = []): Repository {
  return memoryRepository({ name: 'shop', files, commits });
}

/** The map of one repository, read from its text by the real readers. */
export function landscapeOf(files: Files, told: Told = {}): Promise<Landscape> {
  return landscapeOfAll({ ...told, repositories: [shop(files, told.commits)] });
}

export async function landscapeOfAll({ repositories, purpose, stack, catalog = smallCatalog() }: Given): Promise<Landscape> {
  const { files } = await readFacts({ repositories, cache: memoryCache() });
  const folders = new Set(
    repositories.flatMap(({ name, files: all }) => [
      `${name}:`,
      ...all.flatMap(({ path }) => foldersAbove(path).map((folder) => `${name}:${folder}`)),
    ]),
  );
  return chart({
    files,
    catalog,
    purpose: purposeOf(purpose),
    stack: stackOf(stack),
    repositories: repositories.map(({ name }) => name),
    folders,
  });
}

/** What many parts of one repository use, read from its text by the real reader. */
export async function sharedCodeOf(files: Files, components: readonly Component[] = []): Promise<readonly SharedCode[]> {
  const read = await readFacts({ repositories: [shop(files)], cache: memoryCache() });
  return sharedCodeIn({ files: read.files, components, several: false });
}

/** Everything that candidates are made from, for one repository. */
export async function situationOf(files: Files, told: Told = {}): Promise<Situation> {
  const repositories = [shop(files, told.commits)];
  const { catalog = smallCatalog() } = told;
  const purpose = purposeOf(told.purpose);
  const request = { repositories, cache: memoryCache(), catalog, purpose, stack: stackOf(told.stack), asOf: AS_OF, seed: 1, workModel };
  const { unread: _, ...known } = await study(request);
  const { landscape, work } = known;
  const hoursPerCommit = { range: range(1, 2, 4, 'hours/commit'), stated: true };
  return {
    ...known,
    liability: costs({
      landscape,
      work,
      files: repositories.flatMap(({ files: all }) => all),
      asOf: AS_OF,
      hoursPerCommit,
      purpose,
      lifespans: catalog.lifespans,
    }),
    fits: fitLadders({ landscape, catalog, asOf: AS_OF, ...(purpose === undefined ? {} : { purpose }) }),
    catalog,
    purpose,
    asOf: AS_OF,
    product: 'shop',
    severalRepositories: false,
    hoursPerCommit,
    upkeepOf: upkeepOfFiles(work, AS_OF),
  };
}

function purposeOf(text: string | undefined): Purpose | undefined {
  return text === undefined ? undefined : parsePurpose(text, '.nextbest/purpose.yaml');
}

function stackOf(text: string | undefined): StatedStack | undefined {
  return text === undefined ? undefined : parseStack(text, '.nextbest/stack.yaml');
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

export function componentCalled({ components }: Landscape, name: string): Component {
  const found = components.find((one) => one.id === name || one.name === name);
  if (found === undefined) throw new Error(`no component ${name} among ${components.map(({ id }) => id).join(', ')}`);
  return found;
}

/** `technology:rung:environment` of each use, sorted. */
export function usesOf(component: Component): string[] {
  return component.uses
    .map(({ technology, rung, environment }) => `${technology}:${typeof rung === 'string' ? rung : '?'}:${environment}`)
    .sort();
}

/** Ids of the deployables, sorted. */
export function deployables({ components }: Landscape): string[] {
  return components
    .filter(({ kind }) => kind === 'deployable')
    .map(({ id }) => id)
    .sort();
}
