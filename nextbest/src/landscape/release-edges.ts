import { measured } from '#model/evidence.ts';
import { addDependency, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { prefixesOf } from './owning.ts';
import { resolvePath } from './path.ts';
import { describe } from './rung.ts';

export interface ReleaseRequest {
  readonly matches: readonly Match[];
  readonly environmentOf: EnvironmentOf;
  readonly services: readonly Draft[];
  readonly deployables: readonly Draft[];
  readonly several: boolean;
}

/**
 * What watches a repository and releases its folders to a cluster leans on the deployables that are described in them. Paths are
 * counted from the root of the repository; an object that names all of it names nothing in particular.
 */
export function releaseEdges({ matches, environmentOf, services, deployables, several }: ReleaseRequest): void {
  const releases = matches.filter((match) => isRelease(match) && environmentOf(match.file, match.fact) === 'production');
  const within = releases.length === 0 ? new Map<string, ReadonlySet<Draft>>() : byFolder(deployables);
  for (const match of releases) {
    const [from, ...others] = services.filter(({ uses }) => uses.some(({ technology }) => technology === match.technology.id));
    if (from === undefined || others.length > 0) continue;
    const evidence = measured(describe(match.fact), placeOf(match));
    const folders = releasedFolders(match).map((folder) => `${several ? `${match.file.repository}:` : ''}${folder}/`);
    for (const one of folders.flatMap((folder) => [...(within.get(folder) ?? [])])) addDependency(from, one, evidence);
  }
}

function releasedFolders({ fact }: Match): readonly string[] {
  const paths = (fact.references ?? []).flatMap(({ to, how }) => (how === 'module' ? (resolvePath('', to) ?? []) : []));
  return paths.filter((path) => path !== '');
}

function isRelease({ fact, technology }: Match): boolean {
  return fact.in === 'kubernetes' && fact.role === 'defines' && technology.capability === 'ci-cd';
}

/** Deployables by each folder that something of theirs lies in. */
function byFolder(deployables: readonly Draft[]): ReadonlyMap<string, ReadonlySet<Draft>> {
  const found = new Map<string, Set<Draft>>();
  for (const one of deployables) {
    for (const path of one.owns) for (const folder of prefixesOf(path)) found.set(folder, (found.get(folder) ?? new Set()).add(one));
  }
  return found;
}
