import type { Capability } from '#model/capability.ts';
import type { Catalog, Mark, Technology } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import { endingsOf, registryName } from './module-source.ts';
import { passes } from './setting-test.ts';

/** A fact together with the technology that one of its marks names. */
export interface Match {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly technology: Technology;
  readonly mark: Mark;
  /** The technology that a setting of the fact chooses, where it is another one. */
  readonly chosen?: Technology;
}

/** Every fact that a mark of the catalogue names; an exact name before the longest prefix (the index is sorted longest first). */
export function matchFacts(files: readonly FactsOfFile[], catalog: Catalog): Match[] {
  return files.flatMap((file) => file.facts.flatMap((fact) => marksFor(fact, catalog).map((found) => ({ file, fact, ...found }))));
}

/**
 * The marks that name what a fact says; those of a copy of an image in another registry are those of the image, those of a module in its
 * repository those that it has in the registry.
 */
export function marksFor(fact: Fact, catalog: Catalog): Omit<Match, 'file' | 'fact'>[] {
  const other = otherName(fact);
  const named = marksNamed(fact, catalog);
  if (other === undefined) return named;
  const copied = marksNamed({ ...fact, name: other }, catalog);
  if (fact.in !== 'image') return copied.length > 0 ? copied : named;
  const isCopied = named.length > 0 || COPIES.test(other);
  const stores = isCopied ? storesCalled(baseOf(other), { fact, catalog }) : [];
  const choices = [named.filter(isExact), copied.filter(isExact), stores, named, copied];
  return choices.find((marks) => marks.length > 0) ?? [];
}

/** Of a whole registry a mark says less than of an image. */
function isExact({ mark }: { readonly mark: Mark }): boolean {
  return !mark.name.endsWith('*');
}

/** Folders of a registry that hold what others made. */
const COPIES = /(?:^|\/)(?:mirror|mirrors|mirrored|proxy|dockerhub|docker-hub|docker\.io|third-party)\//;
/** What a folder of copies calls as a store is that store, whoever packed it: `gcr.io/google_containers/redis`, `registry.example.org/mirrors/redis`. */
const STORES: ReadonlySet<Capability> = new Set([
  'relational-db',
  'document-db',
  'cache',
  'search',
  'queue',
  'streaming',
  'object-storage',
]);

function storesCalled(
  name: string | undefined,
  { fact, catalog }: { readonly fact: Fact; readonly catalog: Catalog },
): Omit<Match, 'file' | 'fact'>[] {
  if (name === undefined) return [];
  return marksNamed({ ...fact, name }, catalog).filter(({ technology, mark }) => STORES.has(mark.capability ?? technology.capability));
}

/** The last part of a name behind the folders of a registry. */
function baseOf(name: string): string | undefined {
  const slash = name.lastIndexOf('/');
  return slash === -1 ? undefined : name.slice(slash + 1);
}

function otherName({ in: source, name }: Fact): string | undefined {
  if (source === 'image') return withoutRegistry(name);
  return source === 'terraform-module' ? registryName(name) : undefined;
}

function marksNamed(fact: Fact, catalog: Catalog): Omit<Match, 'file' | 'fact'>[] {
  const exact = catalog.index.exact[fact.in];
  const named = found(exact !== undefined && Object.hasOwn(exact, fact.name) ? (exact[fact.name] ?? []) : [], fact, catalog);
  const others = [
    ...prefixHits(fact, catalog),
    ...modulePurposes(fact, catalog),
    ...domainHits(fact, catalog),
    ...secretWords(fact, catalog),
  ];
  return named.length > 0 ? named : found(others, fact, catalog).slice(0, 1);
}

/** A copy of a published image in another registry keeps its name: `mirror.gcr.io/library/redis`, `acme.azurecr.io/grafana/grafana`. */
function withoutRegistry(image: string): string | undefined {
  const [, rest] = /^[^/]*[.:][^/]*\/(.+)$/.exec(image) ?? [];
  return rest?.replace(/^(?:docker\/)?library\//, '');
}

/** The marks at these positions that count for a fact with these settings. */
function found(positions: readonly (readonly [number, number])[], fact: Fact, catalog: Catalog): Omit<Match, 'file' | 'fact'>[] {
  return positions.flatMap(([technologyAt, markAt]) => {
    const technology = catalog.technologies[technologyAt];
    const mark = technology?.marks[markAt];
    return technology === undefined || mark === undefined || !applies(mark, fact)
      ? []
      : [{ technology, mark, ...chosenBy(mark, fact, catalog) }];
  });
}

/** The technology that the first setting which holds names. */
function chosenBy(mark: Mark, fact: Fact, catalog: Catalog): { chosen?: Technology } {
  const id = mark.rungWhen?.find((when) => passes(when, fact))?.technology;
  const chosen = id === undefined ? undefined : catalog.technologies.find((technology) => technology.id === id);
  return chosen === undefined ? {} : { chosen };
}

function applies({ when }: Mark, fact: Fact): boolean {
  return when === undefined || passes(when, fact) !== (when.not ?? false);
}

/** A module kept elsewhere is told by what its source ends in, which marks write with a star before it; the first that is known tells most. */
function modulePurposes(fact: Fact, catalog: Catalog): readonly (readonly [number, number])[] {
  if (fact.in !== 'terraform-module' || fact.name.startsWith('.')) return [];
  const known = catalog.index.exact['terraform-module'];
  const names = endingsOf(fact.name).map((ending) => `*/${ending}`);
  return names.flatMap((name) => (known !== undefined && Object.hasOwn(known, name) ? (known[name] ?? []) : []));
}

/** A secret is told by a word of its name, which marks write alone; where words name several, none tells. */
function secretWords(fact: Fact, catalog: Catalog): readonly (readonly [number, number])[] {
  const known = fact.in === 'secret' ? catalog.index.exact.secret : undefined;
  if (known === undefined) return [];
  const words = new Set(fact.name.toLowerCase().split(/[-_.]/));
  const told = [...words].filter((word) => Object.hasOwn(known, word));
  return told.length === 1 ? (known[told[0] ?? ''] ?? []) : [];
}

/** The longest domain that marks write with a star before it; a region of a cloud in it is called one: `*.cache.amazonaws.com`, `*.serverless.region.cache.amazonaws.com`. */
function domainHits(fact: Fact, catalog: Catalog): readonly (readonly [number, number])[] {
  const known = fact.in === 'host' ? catalog.index.exact.host : undefined;
  if (known === undefined) return [];
  const labels = fact.name.toLowerCase().split('.').slice(-MOST_LABELS);
  const domains = labels.map((_, at) => labels.slice(at + 1));
  const names = domains.flatMap((domain) => [domain, domain.map((label) => (REGION.test(label) ? 'region' : label))]);
  const hit = names.map((domain) => `*.${domain.join('.')}`).find((name) => Object.hasOwn(known, name));
  return hit === undefined ? [] : (known[hit] ?? []);
}

const MOST_LABELS = 12;
/** `eu-west-1`, `us-gov-west-1`, and `euw1` as caches have it. */
const REGION = /^(?:[a-z]{2}-(?:gov-)?[a-z]{4,9}-\d|[a-z]{3,4}\d)$/;

function prefixHits(fact: Fact, catalog: Catalog): (readonly [number, number])[] {
  const prefixes = catalog.index.prefixes[fact.in] ?? [];
  const longest = prefixes.find(([prefix]) => fact.name.startsWith(prefix));
  return longest === undefined ? [] : [[longest[1], longest[2]]];
}

/** Where a fact stands. */
export function placeOf({ file, fact }: { readonly file: FactsOfFile; readonly fact: Fact }): Place {
  const base = { repository: file.repository, path: file.path, line: fact.line };
  return fact.endLine === undefined || fact.endLine === fact.line ? base : { ...base, endLine: fact.endLine };
}
