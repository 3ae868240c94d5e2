import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { reachedFrom } from './instantiated.ts';
import { folderOf, resolvePath } from './path.ts';

/** Environment of a file by what puts it together with others (Kustomize) or delivers its folder; undefined when nothing tells. */
export type PutTogether = (file: FactsOfFile) => Environment | undefined;

/**
 * A base lives where the overlays on it live: in production when any of them does, in nonproduction when only such overlays use it. What
 * is used from a folder whose path says nothing is deployed like that folder.
 */
export function putTogether(files: readonly FactsOfFile[]): PutTogether {
  const calls = new Map<string, Set<string>>();
  const components = new Set<string>();
  for (const file of files) {
    for (const fact of file.facts) {
      const named = referencesOf(file, fact);
      if (named.length === 0) continue;
      const caller = `${file.repository}:${folderOf(file.path)}`;
      const known = calls.get(caller) ?? new Set();
      for (const path of named) known.add(`${file.repository}:${path}`);
      calls.set(caller, known);
      if (fact.label === 'Component') components.add(caller);
    }
  }
  if (calls.size === 0) return () => undefined;
  // A component that nothing uses deploys nothing: it is no beginning.
  const reached = reachedFrom(calls, new Set([...components, ...[...calls.values()].flatMap((called) => [...called])]));
  return ({ repository, path }) => reached.get(`${repository}:${path}`) ?? reached.get(`${repository}:${folderOf(path)}`);
}

const KUSTOMIZATIONS: ReadonlySet<string> = new Set(['kustomization', 'kustomize-patch']);

/** Folders and files that a kustomization builds on and its patches, counted from its own folder; those of a delivery are counted from the root. */
function referencesOf(file: FactsOfFile, { in: source, name, references = [] }: Fact): readonly string[] {
  const isKustomization = source === 'structure' && KUSTOMIZATIONS.has(name);
  if (!isKustomization && source !== 'kubernetes') return [];
  return references.flatMap(({ how, to }) =>
    how === 'module' || how === 'file' ? (resolvePath(isKustomization ? folderOf(file.path) : '', to) ?? []) : [],
  );
}
