import type { Component, Usage } from '#model/component.ts';
import type { FileUpkeep } from '#model/liability.ts';
import type { Place } from '#model/place.ts';
import type { Situation } from '#model/situation.ts';
import { citedAs, indexOf } from './index.ts';

/** Files that stay, whatever moves: manifests and lock files of packages, settings of the whole program, the schema of its database. */
const STAYS =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|Gemfile(?:\.lock)?|[^/]{1,80}\.gemspec|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|[^/]{0,80}requirements[^/]{0,80}\.(?:txt|in)|setup\.(?:py|cfg)|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|composer\.(?:json|lock)|Directory\.Packages\.props|[^/]{1,80}\.(?:cs|fs|vb)proj|mix\.(?:exs|lock)|(?:config|settings|configuration|constants)[^/]{0,40}\.(?:py|rb|[cm]?[jt]s|php|go|java|kt|cs)|application[^/]{0,40}\.(?:rb|properties|yml)|appsettings[^/]{0,40}\.json|schema\.(?:rb|sql|prisma)|structure\.sql)$/i;

/** Files that only describe how this use is run: the evidence for it, less the files that other components are described in too. */
function filesOf(situation: Situation, component: Component, use: Usage): { readonly own: ReadonlySet<string>; readonly shared: number } {
  const { citing } = indexOf(situation.landscape);
  const cited = new Map(use.evidence.flatMap(({ place }) => (place === undefined ? [] : [[pathOf(situation, place), place] as const])));
  const isOwn = (place: Place): boolean => {
    const ids = citing.get(citedAs(place));
    return ids === undefined || (ids.size === 1 && ids.has(component.id));
  };
  const own = new Set([...cited].filter(([path, place]) => !STAYS.test(path) && isOwn(place)).map(([path]) => path));
  return { own, shared: cited.size - own.size };
}

/** Upkeep of the files that a move away from this use would delete. */
export function upkeepOfUse(
  situation: Situation,
  component: Component,
  use: Usage,
): FileUpkeep & { readonly files: ReadonlySet<string>; readonly shared: number } {
  const { own, shared } = filesOf(situation, component, use);
  return { ...situation.upkeepOf(own), files: own, shared };
}

/** As in `ClassifiedCommit.paths`. */
export function pathOf(situation: Situation, place: { readonly repository?: string; readonly path: string }): string {
  return situation.severalRepositories && place.repository !== undefined ? `${place.repository}:${place.path}` : place.path;
}
