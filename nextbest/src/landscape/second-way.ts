import type { FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, plainName, resolvePath } from './path.ts';

/** Whether a file belongs to a chart that is only a second way to deploy what plain manifests of its repository deploy. */
export type IsSecondWay = (file: FactsOfFile) => boolean;

const CHART_READERS = new Set(['helm-chart', 'helm-template']);

/**
 * A chart that nothing in the repository releases, beside manifests that start workloads of the same names, is offered as a choice:
 * those who do not make it run the manifests.
 */
export function secondWays(files: readonly FactsOfFile[]): IsSecondWay {
  const folders = new Set(files.filter(({ reader }) => reader === 'helm-chart').map(folderKey));
  if (folders.size === 0) return () => false;
  const released = releasedFolders(files);
  const plain = workloadsOf(files.filter(({ reader, path }) => reader === 'kubernetes' && fromPath(path) === 'unknown'));
  const second = new Set<string>();
  for (const file of files) {
    const folder = file.reader === 'helm-template' ? chartOf(file, folders) : undefined;
    if (folder !== undefined && !released.has(folder) && [...workloadsOf([file])].some((name) => plain.has(name))) second.add(folder);
  }
  return (file) => CHART_READERS.has(file.reader) && second.has(chartOf(file, folders) ?? '');
}

function folderKey({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}

/** The innermost chart that a file lies in. */
function chartOf({ repository, path }: FactsOfFile, charts: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const key = `${repository}:${folder}`;
    if (charts.has(key)) return key;
    if (folder === '') return undefined;
  }
}

/** Folders that a delivery or another chart names, counted from its own file or from the root. */
function releasedFolders(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const named = files.flatMap((file) =>
    file.facts.flatMap(({ references = [] }) =>
      references.flatMap(({ how, to }) =>
        how === 'module' ? [resolvePath(folderOf(file.path), to), resolvePath('', to)].map((at) => `${file.repository}:${at}`) : [],
      ),
    ),
  );
  return new Set(named);
}

function workloadsOf(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const labels = files.flatMap(({ repository, facts }) =>
    facts.flatMap(({ in: source, role, label }) =>
      source === 'kubernetes' && role === 'runs' && label !== undefined ? [`${repository}:${plainName(label)}`] : [],
    ),
  );
  return new Set(labels);
}
