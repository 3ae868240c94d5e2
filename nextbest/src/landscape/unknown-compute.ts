import type { Usage } from '#model/component.ts';
import type { Environment } from '#model/environment.ts';
import type { Evidence } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { unknown } from '#model/unknown.ts';
import type { Artefact } from './artefacts.ts';
import { addUse, type Draft, HOSTING, RUNNING } from './draft.ts';
import { forUse } from './for-use.ts';
import { baseName, plainName } from './path.ts';

/**
 * A recipe is no proof of where the result runs. Where these repositories describe what production runs, an artefact that nothing of it
 * starts is only a tool or a library, unless a pipeline publishes it and no container is left open that may run it; where they describe nothing, each artefact is a deployable whose compute is unknown. A file of a
 * hosting platform describes the folder that it stands in, and nothing about the others.
 */
export function settleUndeployed(
  artefacts: readonly Artefact[],
  deployables: readonly Draft[],
  { files, hasOpen }: { readonly files: readonly FactsOfFile[]; readonly hasOpen: boolean },
): ReadonlySet<Draft> {
  addComposed(artefacts);
  const alone = new Set(files.filter(({ reader }) => OF_ONE_FOLDER.has(reader)).map(({ repository, path }) => `${repository}:${path}`));
  const describesAll = ({ capability, environment, evidence }: Usage): boolean =>
    RUNNING.has(capability) &&
    environment === 'production' &&
    evidence.some(({ place }) => place !== undefined && !alone.has(`${place.repository}:${place.path}`));
  const described = deployables.some((one) => one.uses.some(describesAll));
  const undeployed = artefacts.filter(({ draft }) => !draft.uses.some((use) => HOSTING.has(use.capability)));
  const published = described && !hasOpen ? publishedAmong(undeployed, artefacts) : [];
  const left = described ? new Set(undeployed.flatMap((one) => (published.includes(one) ? [] : [one.draft]))) : leftOut(undeployed);
  for (const { draft, environments } of undeployed) if (!left.has(draft)) addUse(draft, useNotTold(draft, environments));
  return left;
}

/** That it runs, but not where. */
function useNotTold({ name, evidence }: Draft, environments: ReadonlySet<Environment>): Usage {
  return {
    capability: 'compute',
    technology: 'unknown',
    technologyName: 'not known',
    rung: unknown(
      `nothing here says where ${name} runs in production`,
      'add the repository with its infrastructure, or say it in .nextbest/stack.yaml',
    ),
    environment: ORDER.find((one) => environments.has(one)) ?? 'unknown',
    settings: {},
    evidence: forUse(evidence).slice(0, 3),
  };
}

/**
 * Images that pipelines push under a name of their own, and that no other recipe builds on: somebody starts them, though nothing here does.
 */
function publishedAmong(undeployed: readonly Artefact[], all: readonly Artefact[]): readonly Artefact[] {
  const bases = new Set(all.flatMap(({ facts }) => [...facts].filter(isBase).map(({ name }) => plainName(baseName(name)))));
  return undeployed.filter(({ facts, environments }) => {
    const names = [...facts].filter(isPushed).flatMap(({ label }) => label ?? []);
    const isForUse = environments.has('production') || environments.has('unknown');
    return isForUse && names.length > 0 && !names.some((name) => bases.has(plainName(baseName(name))));
  });
}

function isBase({ in: source, role }: Fact): boolean {
  return source === 'image' && role === 'builds';
}

function isPushed({ name, attributes }: Fact): boolean {
  return name === 'artifact' && attributes?.['pushed']?.value === true;
}

/** As many recipes that one set-up starts are the product as a whole. */
const WHOLE = 3;

/** What Compose leaves out where it starts most of what is built here: recipes of generators, linters and the like. */
function leftOut(artefacts: readonly Artefact[]): ReadonlySet<Draft> {
  const started = artefacts.filter(
    ({ facts, environments }) => environments.has('unknown') && [...facts].some(({ name }) => name === 'compose-service'),
  );
  const isWhole = started.length >= WHOLE && started.length * 2 > artefacts.length;
  return new Set(isWhole ? artefacts.filter((one) => !started.includes(one)).map(({ draft }) => draft) : []);
}

/** Readers of files that describe one app each. */
const OF_ONE_FOLDER: ReadonlySet<string> = new Set(['app-engine', 'fly', 'netlify', 'vercel', 'wrangler']);

/** Where Compose is how the product is run, what it starts for something else runs by it as well. */
function addComposed(artefacts: readonly Artefact[]): void {
  const isUsed = artefacts.some(({ composed }) => composed.some(({ environment }) => environment === 'production'));
  for (const { draft, composed } of isUsed ? artefacts : []) {
    const environment = ORDER.find((one) => composed.some((place) => place.environment === one));
    if (environment === undefined || draft.uses.some(({ capability }) => RUNNING.has(capability))) continue;
    const evidence = composed.filter((place) => place.environment === environment).map((place) => place.evidence);
    addUse(draft, composedUse(environment, evidence.slice(0, 3)));
  }
}

function composedUse(environment: Environment, evidence: readonly Evidence[]): Usage {
  return {
    capability: 'compute',
    technology: 'docker-compose',
    technologyName: 'Docker Compose',
    rung: 'container',
    environment,
    settings: {},
    evidence,
  };
}

const ORDER: readonly Environment[] = ['production', 'unknown', 'optional', 'nonproduction'];
