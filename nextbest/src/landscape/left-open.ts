import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { isDelivered } from './delivered.ts';
import type { EnvironmentOf } from './environment.ts';
import type { Match } from './match.ts';
import { startedImages } from './started.ts';

/**
 * The artefact of a workload whose manifest or pipeline leaves the image to whoever deploys it (`image: {{ .Values.image.repository }}`
 * without a value): the one image that its repository has a recipe of, outside tests. Undefined as soon as there is a choice.
 */
export function leftOpen(artefacts: readonly Artefact[]): (match: Match) => Artefact | undefined {
  const only = new Map<string, Artefact | undefined>();
  for (const artefact of artefacts.filter(isOfProduct)) only.set(artefact.repository, only.has(artefact.repository) ? undefined : artefact);
  return ({ file, fact }) => {
    const isWorkload = (fact.in === 'kubernetes' && fact.role === 'runs') || isDelivered(file, fact);
    return isWorkload && !isTold(file, fact) ? only.get(file.repository) : undefined;
  };
}

function isOfProduct({ facts, environments }: Artefact): boolean {
  const hasRecipe = [...facts].some((fact) => fact.in === 'image' && fact.role === 'builds');
  return hasRecipe && (environments.has('production') || environments.has('unknown'));
}

function isTold(file: FactsOfFile, fact: Fact): boolean {
  return fact.references?.some(({ how }) => how === 'image') === true || startedImages(file, fact.label).length > 0;
}

/** Whether a container or a machine of production may run any image: nothing says which one, and none is known to be meant. */
export function isLeftOpen(
  { match, artefact }: { readonly match: Match; readonly artefact: Artefact | undefined },
  environmentOf: EnvironmentOf,
): boolean {
  const { file, fact, technology } = match;
  const runsImages = technology.speaks?.some((spoken) => spoken === 'container-image' || spoken === 'vm') === true;
  return artefact === undefined && runsImages && !isTold(file, fact) && environmentOf(file, fact) === 'production';
}
