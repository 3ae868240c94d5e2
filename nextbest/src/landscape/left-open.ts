import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { isDelivered } from './delivered.ts';
import type { EnvironmentOf } from './environment.ts';
import type { Match } from './match.ts';
import { startedImages } from './started.ts';

/**
 * The artefact of a workload whose manifest or pipeline leaves the image to whoever deploys it (`image: {{ .Values.image.repository }}`
 * without a value, `image = var.image`): the one image that its repository has a recipe of, outside tests. Undefined as soon as there is a choice;
 * an image that infrastructure calls nothing but that of the application is the one made at the root.
 */
export function leftOpen(artefacts: readonly Artefact[]): (match: Match) => Artefact | undefined {
  const only = new Map<string, Artefact | undefined>();
  for (const artefact of artefacts.filter(isOfProduct)) only.set(artefact.repository, only.has(artefact.repository) ? undefined : artefact);
  const atRoot = new Map(artefacts.filter((one) => isOfProduct(one) && one.folder === '').map((one) => [one.repository, one]));
  return ({ file, fact, technology }) => {
    const images = (fact.references ?? []).filter(({ how }) => how === 'image');
    const isGiven = images.length > 0 && images.every(({ to }) => GIVEN.test(to));
    const runsContainers = fact.in.startsWith('terraform') && technology.speaks?.includes('container-image') === true;
    const isWorkload = runsContainers ? isGiven : (fact.in === 'kubernetes' && fact.role === 'runs') || isDelivered(file, fact);
    const told = isGiven ? startedImages(file, fact.label).length > 0 : isTold(file, fact);
    if (!isWorkload || told) return undefined;
    return only.get(file.repository) ?? (isGiven ? atRoot.get(file.repository) : undefined);
  };
}

/** A variable for the image of what is deployed, whatever that is. */
const GIVEN = /^(?:var|local)\.(?:app_|application_|service_)?(?:docker_|container_)?image(?:_name|_uri|_url)?$/;

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
