import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { unknownFactIn, withFacts } from '#catalog/own-facts.ts';
import type { Catalog } from '#model/catalog.ts';
import type { OwnFacts } from '#model/own-facts.ts';
import { loadCatalog } from './catalog.ts';
import { namedFile } from './named-file.ts';
import { nearest } from './nearest.ts';
import { type Options, UsageError } from './options.ts';
import { systemReason } from './system-problem.ts';

const MOST_BYTES = 1_000_000;
const MOST_FILES = 50;
const MEND = 'name a folder with .yaml files as docs/guides/facts.md shows';

/** The built-in catalogue, with the facts in the folder that `--facts` names in place of its own. Throws UsageError and StatedFileError. */
export async function catalogOf({ facts: folder }: Options): Promise<Catalog> {
  const builtIn = loadCatalog();
  if (folder === undefined) return builtIn;
  const taken = new Map<string, string>();
  let catalog = builtIn;
  for (const name of filesIn(folder)) catalog = await withFile(catalog, { folder, name, taken });
  return catalog;
}

interface FactFile {
  readonly folder: string;
  readonly name: string;
  /** What was replaced before, and the file that did. */
  readonly taken: Map<string, string>;
}

async function withFile(catalog: Catalog, { folder, name, taken }: FactFile): Promise<Catalog> {
  const path = `${basename(resolve(folder))}/${name}`;
  const { parseFacts } = await import('#purpose/facts.ts');
  const { StatedFileError } = await import('#purpose/stated-file-error.ts');
  const { value, lineOf } = parseFacts(namedFile('--facts', join(folder, name), MOST_BYTES), path);
  const unknown = unknownFactIn(catalog, value);
  if (unknown !== undefined) {
    const { at, word, known } = unknown;
    throw new StatedFileError(path, lineOf(at), `${at.join('.')}: ${word} is not in the catalogue${didYouMean(word, known)}`);
  }
  for (const { at, fact } of replacedBy(value)) {
    const before = taken.get(fact);
    if (before !== undefined) throw new StatedFileError(path, lineOf(at), `${at.join('.')}: ${before} replaces ${fact} already`);
    taken.set(fact, path);
  }
  return withFacts(catalog, value);
}

function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known, 3);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** What a file replaces, with the key that says so. */
function replacedBy({
  limits = [],
  prices = [],
  rungs = [],
  shelfLife,
}: OwnFacts): { readonly at: (string | number)[]; readonly fact: string }[] {
  return [
    ...prices.map(({ id }, index) => ({ at: ['prices', index, 'id'], fact: `the price ${id}` })),
    ...rungs.map(({ ladder, technology }, index) => ({ at: ['rungs', index], fact: `the rung ${ladder}/${technology}` })),
    ...limits.map(({ ladder, technology, limit }, index) => ({
      at: ['limits', index],
      fact: `the limit ${ladder}/${technology}/${limit}`,
    })),
    ...(shelfLife === undefined ? [] : [{ at: ['shelfLife'], fact: 'the shelf life' }]),
  ];
}

function filesIn(folder: string): string[] {
  const names = namesIn(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  if (names.length === 0) throw new UsageError(`--facts ${folder}: there is no .yaml file in it`, MEND);
  if (names.length > MOST_FILES)
    throw new UsageError(`--facts ${folder}: ${names.length} files are more than the ${MOST_FILES} that are read`, MEND);
  return names;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (problem) {
    throw new UsageError(`--facts ${folder}: ${systemReason(problem) ?? 'it cannot be read'}`, MEND);
  }
}
