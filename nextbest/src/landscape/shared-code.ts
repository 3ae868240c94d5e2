import type { Component } from '#model/component.ts';
import type { FactsOfFile } from '#model/fact.ts';
import type { SharedCode, Vocabulary } from '#model/framework.ts';
import { partsOf } from './code-parts.ts';
import { type GatheredCode, gatherCode, placeOf } from './gathered-code.ts';
import { ownFilesIn } from './own-files.ts';
import { usesAmong } from './own-modules.ts';
import { isLikeItsSiblings, isLookAlike, publishedFolders } from './shared-look-alikes.ts';
import { type Business, businessOf, wordsOf, wordsOfTexts } from './vocabulary.ts';

/** Used by fewer parts than this, code is shared by neighbours: they can change it together. */
const LEAST_IMPORTERS = 6;
/** And by fewer files, whatever it asks of them can be changed in a day. */
const LEAST_FILES = 12;
/** Fewer files than this are read in one sitting. */
const SMALLEST = 3;
/** With more of its names of the business than this, it is a part of the product that others need. */
const MOST_OF_BUSINESS = 1 / 3;

export interface SharedCodeRequest {
  readonly files: readonly FactsOfFile[];
  /** What the product is made of, and the needs that it serves: how its business is called. */
  readonly components: readonly Component[];
  readonly several: boolean;
}

/**
 * Code that many parts use and that says little of the business: whole packages, and within those that are none of it, parts. What only looks
 * so is left out: types and constants, user interface, what is published for others, what is only for tests.
 */
export function sharedCodeIn({ files, components, several }: SharedCodeRequest): readonly SharedCode[] {
  const own = ownFilesIn(files);
  const parts = partsOf(own);
  const { packages, ofParts } = gatherCode({ own, parts, uses: usesAmong(own, files), files });
  const business = businessOf(parts, describedBy(files, components));
  const published = publishedFolders(files);
  const counts = (one: GatheredCode): boolean =>
    isWidelyUsed(one) &&
    !liesIn(one.folder, published) &&
    !isLookAlike(one.files) &&
    !isLikeItsSiblings(one, own) &&
    isGeneric(vocabularyOf(one, business));
  const whole = packages.filter(counts);
  const folders = new Set(whole.map(({ folder }) => folder));
  const within = ofParts.filter((one) => !liesIn(one.folder, folders) && counts(one));
  const told = (isPackage: boolean) => (one: GatheredCode) =>
    sharedCode(one, { isPackage, vocabulary: vocabularyOf(one, business) }, several);
  return [...whole.map(told(true)), ...within.map(told(false))];
}

function isWidelyUsed({ files, importers, importing }: GatheredCode): boolean {
  return files.length >= SMALLEST && importers.size >= LEAST_IMPORTERS && importing.size >= LEAST_FILES;
}

function isGeneric({ ofBusiness, of }: Vocabulary): boolean {
  return ofBusiness <= of * MOST_OF_BUSINESS;
}

function vocabularyOf({ files, parts }: GatheredCode, business: Business): Vocabulary {
  const names = new Set(files.flatMap(({ stem, names: declared }) => [stem, ...declared]));
  const ofBusiness = [...names].filter((name) => wordsOf(name).some((word) => business.holds(word, parts))).length;
  return { ofBusiness, of: names.size };
}

/** By its own words at its roots, and by the names of what it deploys and of the needs that it serves. */
function describedBy(files: readonly FactsOfFile[], components: readonly Component[]): ReadonlySet<string> {
  const said = files
    .filter(({ path }) => !path.includes('/'))
    .flatMap(({ facts }) =>
      facts.flatMap(({ in: source, name, label = '' }) => (source === 'structure' && name === 'description' ? [label] : [])),
    );
  const named = components.filter(({ kind }) => kind === 'deployable' || kind === 'need').map(({ name }) => name);
  return wordsOfTexts([...said, ...named]);
}

function liesIn(folder: string, folders: ReadonlySet<string>): boolean {
  if (folders.has(folder)) return true;
  for (let slash = folder.lastIndexOf('/'); slash >= 0; slash = folder.lastIndexOf('/', slash - 1))
    if (folders.has(folder.slice(0, slash))) return true;
  return false;
}

function sharedCode(one: GatheredCode, told: Pick<SharedCode, 'isPackage' | 'vocabulary'>, several: boolean): SharedCode {
  const { folder, files, importers, importing, places } = one;
  const written = (path: string): string => (several ? path : path.slice(path.indexOf(':') + 1));
  const path = written(folder);
  return {
    path: path === '' || path.endsWith(':') ? path : `${path}/`,
    whole: one.whole,
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1),
    ...told,
    files: files.map((file) => written(file.path)),
    importers: importers.size,
    importing: [...importing].map((file) => written(file.path)).sort(),
    heirs: one.heirs.size,
    ...baseOf(one),
    places,
  };
}

/** The file that most others inherit from. */
function baseOf({ bases }: GatheredCode): Pick<SharedCode, 'base'> {
  const [first] = [...bases].sort(([a, x], [b, y]) => y.files.size - x.files.size || (a.path < b.path ? -1 : 1));
  if (first === undefined) return {};
  const [file, { files, parts }] = first;
  return { base: { place: placeOf(file), files: files.size, parts: parts.size } };
}
