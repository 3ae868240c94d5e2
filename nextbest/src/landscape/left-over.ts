import type { FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { PIPELINE_READERS } from './readers.ts';
import { calledBy, DEPLOYED_BY } from './rival-platforms.ts';

/** Platforms that nothing reaches unless somebody pushes it there: they fetch from no repository. */
const PUSHED_TO: ReadonlySet<string> = new Set(['cloud-foundry']);

const CLUSTER_READERS: ReadonlySet<string> = new Set(['kubernetes', 'helm-template']);

/**
 * Without the files of platforms that nothing pushes to, where there are pipelines that could and workloads for a cluster: those were left
 * behind when the product moved.
 */
export function withoutLeftOver(files: readonly FactsOfFile[]): readonly FactsOfFile[] {
  if (!files.some(({ reader }) => PUSHED_TO.has(reader))) return files;
  const moved = movedToClusters(files);
  const called = new Set(files.flatMap(({ facts }) => facts.flatMap(calledBy)));
  const isPushedTo = (reader: string): boolean => [...called].some((name) => DEPLOYED_BY.get(reader)?.test(name));
  return files.filter(({ reader, repository }) => !(PUSHED_TO.has(reader) && moved.has(repository) && !isPushedTo(reader)));
}

/** Repositories with pipelines whose workloads run in a cluster. */
function movedToClusters(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const delivering = new Set(files.filter(({ reader }) => PIPELINE_READERS.includes(reader)).map(({ repository }) => repository));
  const running = files.filter(
    ({ reader, path, facts }) =>
      CLUSTER_READERS.has(reader) && fromPath(path) !== 'nonproduction' && facts.some(({ role }) => role === 'runs'),
  );
  return new Set(running.map(({ repository }) => repository).filter((repository) => delivering.has(repository)));
}
