import type { FactsOfFile } from '#model/fact.ts';
import { composedBuild } from './composed-build.ts';
import { BASE } from './composed-for-use.ts';
import { fromPath } from './environment-path.ts';
import { LIBRARIES } from './libraries.ts';
import { baseName, folderOf, plainName } from './path.ts';

/** Whether a file is of Compose and starts what a developer works with. */
export type ForDevelopers = (file: FactsOfFile) => boolean;

/** Names that say whose an image is have at least so many letters: `api` is a part of many names. */
const SHORTEST = 4;

/**
 * Such a file mounts the folder that it stands in, so that what is edited runs at once; or all that it builds comes from folders for
 * development; or it starts only what the code beside it needs, and none of that code: how a developer gets a database.
 */
export function composedForDevelopers(files: readonly FactsOfFile[]): ForDevelopers {
  const isBacking = backingIn(files);
  const known = new Map(
    files.filter(({ reader }) => reader === 'compose').map((file) => [file, isWorkingCopy(file) || isDevelopment(file) || isBacking(file)]),
  );
  return (file) => known.get(file) ?? false;
}

function isWorkingCopy({ facts }: FactsOfFile): boolean {
  return facts.some(({ attributes }) => attributes?.['workingCopy']?.value === true);
}

function isDevelopment(file: FactsOfFile): boolean {
  const built = file.facts.flatMap((fact) => composedBuild(file, fact) ?? []);
  return built.length > 0 && built.every(({ context, recipe }) => fromPath(recipe ?? `${context}/`) === 'nonproduction');
}

/** Whether a file of Compose only starts published images, and the product's own among them, or is laid over one that does: how others run it. */
export function composedForUsers(files: readonly FactsOfFile[]): ForDevelopers {
  const isOffer = offering(files);
  const offered = new Set(
    files.filter((file) => file.reader === 'compose' && BASE.test(baseName(file.path)) && isOffer(file)).map(placeOfFolder),
  );
  return (file) => isOffer(file) || (offered.has(placeOfFolder(file)) && !isBuilding(file) && !isWorkingCopy(file));
}

function placeOfFolder({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}

function offering(files: readonly FactsOfFile[]): ForDevelopers {
  const own = ownNames(files);
  return (file) => {
    const started = file.facts.filter(({ in: source, role, name }) => source === 'image' && role === 'runs' && name.includes('/'));
    return !isBuilding(file) && started.some(({ name }) => isOwn(name, own.get(file.repository) ?? []));
  };
}

function isBuilding({ facts }: FactsOfFile): boolean {
  return facts.some(({ references = [] }) => references.some(({ how }) => how === 'build'));
}

function backingIn(files: readonly FactsOfFile[]): ForDevelopers {
  const folders = new Set(files.filter(isManifest).map(({ repository, path }) => `${repository}:${folderOf(path)}`));
  const own = ownNames(files);
  return (file) => {
    const { repository, path, facts } = file;
    if (!folders.has(`${repository}:${folderOf(path)}`)) return false;
    const started = facts.filter(({ in: source, role }) => source === 'image' && role === 'runs');
    return started.length > 0 && !isBuilding(file) && !started.some(({ name }) => isOwn(name, own.get(repository) ?? []));
  };
}

function isManifest({ facts }: FactsOfFile): boolean {
  return facts.some(({ in: source, role, scope }) => LIBRARIES.has(source) && role === 'uses' && scope === undefined);
}

/** Plain names of each repository and of the packages in it. */
function ownNames(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { repository, facts } of files) {
    const known = names.get(repository) ?? new Set([plainName(repository)]);
    names.set(repository, known);
    for (const { in: source, name, label = '' } of facts)
      if (source === 'structure' && name === 'package' && label.length >= SHORTEST) known.add(plainName(label));
  }
  return new Map([...names].map(([repository, known]) => [repository, [...known]]));
}

/** An image that carries the name of the repository, of a package in it or of their owner. */
function isOwn(image: string, own: readonly string[]): boolean {
  const parts = image.split('/').filter((part) => !/[.:]/.test(part));
  const said = [...parts, baseName(image)].map(plainName).filter((part) => part.length >= SHORTEST);
  return said.some((part) => own.some((name) => name.includes(part) || part.includes(name)));
}
