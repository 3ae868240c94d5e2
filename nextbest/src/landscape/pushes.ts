import type { Fact, FactsOfFile } from '#model/fact.ts';
import { resolvePath } from './path.ts';

/** That a pipeline pushes images to the registry of a host. */
export interface Pushed {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly to: string;
}

/** What pipelines push to: what they name themselves, and what they hand on to a workflow beside them that pushes. */
export function pushesIn(files: readonly FactsOfFile[]): readonly Pushed[] {
  const pushing = new Set(files.filter(({ facts }) => facts.some(isPush)).map(({ repository, path }) => `${repository}:${path}`));
  return files.flatMap((file) =>
    file.facts
      .filter((fact) => isPush(fact) || (isHandedOn(fact) && calledIn(file, fact).some((called) => pushing.has(called))))
      .flatMap((fact) => (fact.references ?? []).flatMap(({ to, how }) => (how === 'image' ? [{ file, fact, to }] : []))),
  );
}

function isPush({ in: source, name }: Fact): boolean {
  return source === 'structure' && name === 'registry';
}

function isHandedOn({ in: source, name }: Fact): boolean {
  return source === 'structure' && name === 'registry-argument';
}

/** Workflows are named from the root of the repository. */
function calledIn({ repository }: FactsOfFile, { references = [] }: Fact): readonly string[] {
  return references.flatMap(({ to, how }) => (how === 'module' ? [`${repository}:${resolvePath('', to) ?? ''}`] : []));
}
