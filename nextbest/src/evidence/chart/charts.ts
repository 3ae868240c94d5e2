import type { FileFacts } from '#model/fact.ts';
import type { Repository, RepositoryFile } from '#model/repository.ts';
import { SIZE_LIMIT } from '../reading.ts';
import { isVendored } from '../scope.ts';
import { baseName } from '../text.ts';
import { Allowance } from './allowance.ts';
import { type ChartFiles, chartFacts } from './facts.ts';
import { isValueFile } from './values.ts';

/** Bytes of all files of a repository's charts that are looked at. */
const BYTES_LIMIT = 30_000_000;
const CHARTS_LIMIT = 500;

/**
 * What the charts of a repository say: the manifests that their templates make of their values, by path. Unlike other files these are not
 * read one by one, so nothing of them is cached.
 */
export async function factsOfCharts(repository: Repository): Promise<ReadonlyMap<string, FileFacts>> {
  const files = repository.files.filter((file) => file.kind === 'file' && !isVendored(file.path));
  const folders = files.flatMap(({ path }) => (/^Chart\.ya?ml$/.test(baseName(path)) ? [folderOf(path)] : [])).slice(0, CHARTS_LIMIT);
  if (folders.length === 0) return new Map();
  const charts = new Map(folders.map((folder) => [folder, new Map<string, string>()]));
  for await (const [{ path }, content] of repository.read(belonging(files, charts), SIZE_LIMIT)) {
    const folder = chartOf(path, charts);
    if ('text' in content && folder !== undefined) charts.get(folder)?.set(within(folder, path), content.text.replaceAll('\r\n', '\n'));
  }
  return chartFacts(charts, new Allowance());
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

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
