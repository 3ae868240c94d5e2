import type { Cache } from '#model/cache.ts';
import type { FileFacts } from '#model/fact.ts';
import type { Repository, RepositoryFile } from '#model/repository.ts';
import { helmChart } from '../readers/helm-chart.ts';
import { kubernetes } from '../readers/kubernetes.ts';
import { SIZE_LIMIT } from '../reading.ts';
import { isVendored } from '../scope.ts';
import { baseName, folderOf } from '../text.ts';
import { Allowance } from './allowance.ts';
import { type ChartFiles, chartFacts } from './facts.ts';
import { isValueFile } from './values.ts';

/** Bytes of all files of a repository's charts that are looked at. */
const BYTES_LIMIT = 30_000_000;
const CHARTS_LIMIT = 500;

/** Another number means that other facts are made of the same charts. */
const VERSION = 1;

export interface FactsOfCharts {
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** False where a part could not be read, or is not what its id says. */
  readonly isWhole: boolean;
}

/**
 * What the charts of a repository say: the manifests that their templates make of their values, by path. They share their values and what
 * they may cost, so all of them are kept between runs together, and made anew when a file of one has changed.
 */
export async function factsOfCharts(repository: Repository, cache: Cache): Promise<FactsOfCharts> {
  const { charts, parts } = chartsIn(repository);
  if (charts.size === 0) return { facts: new Map(), isWhole: true };
  const key = keyOf(parts);
  const known = cache.charts(key);
  if (known !== undefined) return { facts: known, isWhole: true };
  let isWhole = true;
  for await (const [{ path }, content] of repository.read(parts, SIZE_LIMIT)) {
    const folder = chartOf(path, charts);
    isWhole &&= 'text' in content && content.stale !== true;
    if ('text' in content && folder !== undefined) charts.get(folder)?.set(within(folder, path), content.text.replaceAll('\r\n', '\n'));
  }
  const facts = chartFacts(charts, new Allowance());
  if (isWhole) cache.keepCharts(key, facts);
  return { facts, isWhole };
}

function chartsIn(repository: Repository): {
  readonly charts: Map<string, Map<string, string>>;
  readonly parts: readonly RepositoryFile[];
} {
  const files = repository.files.filter((file) => file.kind === 'file' && !isVendored(file.path));
  const folders = files.flatMap(({ path }) => (/^Chart\.ya?ml$/.test(baseName(path)) ? [folderOf(path)] : [])).slice(0, CHARTS_LIMIT);
  const charts = new Map(folders.map((folder) => [folder, new Map<string, string>()]));
  return { charts, parts: folders.length === 0 ? [] : belonging(files, charts) };
}

/** All that the facts depend on: who reads, and each file with its content. */
function keyOf(files: readonly RepositoryFile[]): string {
  const readers = [kubernetes, helmChart].map(({ name, version }) => `${name}@${version}`);
  return [`charts@${VERSION}`, ...readers, ...files.map(({ path, blob }) => JSON.stringify([path, blob]))].join('\n');
}

/** Files of charts, as many as there is room for, in their order. */
function belonging(files: readonly RepositoryFile[], charts: ReadonlyMap<string, ChartFiles>): readonly RepositoryFile[] {
  let bytes = 0;
  return files.filter(({ path, size }) => {
    const folder = chartOf(path, charts);
    if (folder === undefined || !isPart(within(folder, path)) || size > SIZE_LIMIT) return false;
    bytes += size;
    return bytes <= BYTES_LIMIT;
  });
}

function isPart(path: string): boolean {
  return /^Chart\.ya?ml$/.test(path) || isValueFile(path) || /^templates\/.{1,300}\.(?:ya?ml|tpl)$/.test(path);
}

/** The innermost chart that a file lies in. */
function chartOf(path: string, charts: ReadonlyMap<string, ChartFiles>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (charts.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

function within(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}
