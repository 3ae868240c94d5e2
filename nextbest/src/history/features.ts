import type { Commit, Touch } from '#model/repository.ts';
import { type FeaturePlaces, featurePlaces } from './feature-places.ts';
import { hashOf } from './hash.ts';
import { isProduct, PATH_KINDS_BY_WEIGHT, type PathKind } from './path-kind.ts';
import { type PathTraits, pathTraits, type TraitsOf } from './path-traits.ts';
import { addWordFeatures, type Said, saidIn } from './word-features.ts';

/** What a commit is judged from. */
export type Described = Pick<Commit, 'subject' | 'touches'>;
/** Hashes of what is true of a commit, each once. */
export type FeaturesOf = (commit: Described) => Uint32Array;

/** More files than this say no more of what a commit was for. */
const FILES = 60;

interface Touched {
  readonly status: Touch['status'];
  readonly traits: PathTraits;
}

/** Makes the features of commits; paths that come again are read once. */
export function featureReader(): FeaturesOf {
  const reader: Reader = { traitsOf: pathTraits(), found: featurePlaces() };
  return (commit) => featuresOf(commit, reader);
}

interface Reader {
  readonly traitsOf: TraitsOf;
  /** Of the commit that is read. */
  readonly found: FeaturePlaces;
}

function featuresOf({ subject, touches }: Described, { traitsOf, found }: Reader): Uint32Array {
  const touched = touches.slice(0, FILES).map(({ path, status }): Touched => ({ status, traits: traitsOf(path) }));
  const said = saidIn(subject);
  const kinds = countsOf(touched);
  found.clear();
  const above = aboveAll(touched, kinds);
  addWordFeatures(found, said, above);
  addKinds(found, { touched, kinds, files: touches.length });
  for (const name of sizesOf(touched)) found.add(hashOf(name));
  for (const name of meetings(said, touched)) found.add(hashOf(name));
  for (const { traits } of touched) for (const feature of traits.features) found.add(feature);
  return found.features();
}

function countsOf(touched: readonly Touched[]): ReadonlyMap<PathKind, number> {
  const counts = new Map<PathKind, number>();
  for (const { traits } of touched) counts.set(traits.kind, (counts.get(traits.kind) ?? 0) + 1);
  return counts;
}

function addKinds(
  found: FeaturePlaces,
  of: { readonly touched: readonly Touched[]; readonly kinds: ReadonlyMap<PathKind, number>; readonly files: number },
): void {
  const { touched, kinds, files } = of;
  found.add(hashOf(`kinds ${[...kinds.keys()].sort().join('+')}`));
  found.add(hashOf(`files ${bucketOf(files)}`));
  for (const [kind, count] of kinds) {
    found.add(hashOf(`kind ${kind}`));
    found.add(hashOf(`share ${kind} ${Math.ceil((count / files) * 4)}`));
  }
  const statuses = new Set(touched.map(({ status, traits }) => `${traits.kind} ${status}`));
  for (const status of statuses) {
    found.add(hashOf(`kind ${status}`));
    found.add(hashOf(`status ${status.slice(-1)}`));
  }
}

function bucketOf(count: number): string {
  if (count <= 3) return String(count);
  return `<${[6, 11, 31, 101].find((limit) => count < limit) ?? 'more'}`;
}

interface Sizes {
  source: number;
  sourceAdded: number;
  sourceDeleted: number;
  tests: number;
  documents: number;
  added: number;
  deleted: number;
  depth: number;
}

function countInto(sizes: Sizes, { status, traits: { kind, depth } }: Touched): void {
  const source = kind === 'source' ? 1 : 0;
  sizes.source += source;
  sizes.tests += kind === 'test' || kind === 'snapshot' ? 1 : 0;
  sizes.documents += kind === 'documentation' ? 1 : 0;
  if (status === 'A') {
    sizes.added += 1;
    sizes.sourceAdded += source;
  }
  if (status === 'D') {
    sizes.deleted += 1;
    sizes.sourceDeleted += source;
  }
  sizes.depth = Math.max(sizes.depth, depth);
}

function sizesOf(touched: readonly Touched[]): string[] {
  const sizes: Sizes = { source: 0, sourceAdded: 0, sourceDeleted: 0, tests: 0, documents: 0, added: 0, deleted: 0, depth: 0 };
  for (const one of touched) countInto(sizes, one);
  const [source, tests, documents] = [bucketOf(sizes.source), bucketOf(sizes.tests), bucketOf(sizes.documents)];
  const different = (of: 'folder' | 'top' | 'extension'): string => bucketOf(new Set(touched.map(({ traits }) => traits[of])).size);
  return [
    `source ${source}`,
    `source added ${bucketOf(sizes.sourceAdded)}`,
    `source deleted ${bucketOf(sizes.sourceDeleted)}`,
    `tests ${tests}`,
    `documents ${documents}`,
    `added ${bucketOf(sizes.added)}`,
    `deleted ${bucketOf(sizes.deleted)}`,
    `together ${source} ${tests} ${documents} ${sizes.added > 0} ${sizes.deleted > 0}`,
    `folders ${different('folder')}`,
    `tops ${different('top')}`,
    `extensions ${different('extension')}`,
    `depth ${Math.min(8, sizes.depth)}`,
  ];
}

/** What a commit touched above all: `product`, with what came, went and was tested or told beside it, or the weightiest kind of another file. */
function aboveAll(touched: readonly Touched[], kinds: ReadonlyMap<PathKind, number>): { readonly kind: string; readonly detail: string } {
  if (!touched.some(({ traits }) => isProduct(traits.kind)))
    return { kind: PATH_KINDS_BY_WEIGHT.find((kind) => kinds.has(kind)) ?? 'nothing', detail: '' };
  const changed = (status: Touch['status']): boolean => touched.some((one) => one.status === status && one.traits.kind === 'source');
  const tested = kinds.has('test') || kinds.has('snapshot');
  const detail = `${changed('A') ? ' added' : ''}${changed('D') ? ' deleted' : ''}${tested ? ' tested' : ''}`;
  return { kind: 'product', detail: `${detail}${kinds.has('documentation') ? ' documented' : ''}` };
}

/** Whether the subject speaks of the files that it touches. */
function meetings({ stems, long, names }: Said, touched: readonly Touched[]): string[] {
  const met = new Set<string>();
  for (const { traits } of touched) for (const stem of traits.stems) if (long.has(stem)) met.add(stem);
  const [first = ''] = stems;
  const firstMet = touched.some(({ traits }) => traits.stems.includes(first));
  const named = touched.find(({ traits }) => names.has(traits.name) || names.has(traits.plainName));
  return [
    `met ${Math.min(3, met.size)}`,
    `met share ${long.size === 0 ? 'none' : Math.round((met.size / long.size) * 4)}`,
    ...(firstMet ? ['met first'] : []),
    ...(named === undefined ? [] : ['named', `named ${named.traits.kind}`]),
  ];
}
