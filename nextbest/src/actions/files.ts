import type { Component, Usage } from '#model/component.ts';
import type { Situation } from '#model/situation.ts';
import type { FileUpkeep } from '#model/work.ts';

/** Files that only describe how this use is run: the evidence for it, less the files that other components are described in too. */
function filesOf(situation: Situation, component: Component, use: Usage): { readonly own: ReadonlySet<string>; readonly shared: number } {
  const cited = new Set(use.evidence.flatMap((one) => (one.place === undefined ? [] : [pathOf(situation, one.place)])));
  const elsewhere = new Set(
    situation.landscape.components
      .filter((other) => other.id !== component.id && (other.kind === 'deployable' || other.kind === 'service'))
      .flatMap((other) => other.evidence.flatMap((one) => (one.place === undefined ? [] : [pathOf(situation, one.place)]))),
  );
  const own = new Set([...cited].filter((path) => !elsewhere.has(path)));
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

function pathOf(situation: Situation, place: { readonly repository?: string; readonly path: string }): string {
  return situation.severalRepositories && place.repository !== undefined ? `${place.repository}:${place.path}` : place.path;
}
