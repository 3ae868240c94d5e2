import type { Catalog } from '#model/catalog.ts';
import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { type Artefact, artefacts } from './artefacts.ts';
import { ownContexts } from './build-contexts.ts';
import { isRecipe, isServed } from './built-products.ts';
import { deployedWith } from './deployed-code.ts';
import { addUse, type Draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { listedProcesses } from './listed-processes.ts';
import type { Match } from './match.ts';
import { folderOf } from './path.ts';
import type { Processes } from './processes.ts';
import { settleUndeployed } from './unknown-compute.ts';
import { useOf, workloads } from './workloads.ts';

export interface RunningRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly catalog: Catalog;
  /** From files alone. */
  readonly environmentOf: EnvironmentOf;
  readonly several: boolean;
}

/**
 * What is built and what runs code, before anything is said of what it leans on; `environmentOf` knows of code as well where it is deployed,
 * and `undeployed` are the recipes that nothing starts though the files say what production starts.
 */
export function running(request: RunningRequest) {
  const { files, matches, environmentOf, several } = request;
  const built = artefacts({ files, environmentOf, several, products: productRecipes(matches) });
  const { drafts, addresses, processes, hasOpen } = workloads({ ...request, artefacts: built });
  addServers(built, matches.filter(isServed), environmentOf);
  const undeployed: ReadonlySet<Draft> = settleUndeployed(built, drafts, { files, hasOpen });
  const listed = listedProcesses(built, files, several);
  const started: Processes = new Map([...processes, ...listed]);
  const code = new Set(started.values());
  ownContexts({ files, artefacts: built, undeployed: new Set([...undeployed].filter((one) => !code.has(one))), several });
  const delivered = deliveredAmong(built, files, environmentOf);
  const deployables = drafts.filter((one) => !undeployed.has(one) || code.has(one) || delivered.has(one));
  const deployed = deployedWith({ files, environmentOf, deployables, processes: started, delivered, several });
  return { built, drafts: [...drafts, ...listed.keys()], addresses, processes: started, undeployed, environmentOf: deployed };
}

/** What a pipeline makes for production and puts where it is taken from. */
function deliveredAmong(built: readonly Artefact[], files: readonly FactsOfFile[], environmentOf: EnvironmentOf): ReadonlySet<Draft> {
  const made = new Set(
    files.flatMap((file) => {
      const { facts } = file;
      const artifacts = facts.filter((fact) => fact.name === 'artifact' && environmentOf(file, fact) === 'production');
      return facts.some(({ name }) => name === 'registry') ? artifacts : artifacts.filter(({ attributes }) => attributes?.['pushed']);
    }),
  );
  return new Set(built.filter(({ facts }) => [...facts].some((fact) => made.has(fact))).map(({ draft }) => draft));
}

/** What is built on a web server or a proxy uses it wherever it is started. */
function addServers(built: readonly Artefact[], served: readonly Match[], environmentOf: EnvironmentOf): void {
  const byFolder = new Map(built.map((artefact) => [`${artefact.repository}:${artefact.folder}`, artefact]));
  for (const match of served) {
    const { repository, path } = match.file;
    const artefact = [folderOf(path), ''].flatMap((folder) => byFolder.get(`${repository}:${folder}`) ?? [])[0];
    if (artefact?.facts.has(match.fact) !== true) continue;
    const started = whereStarted(artefact);
    addUse(artefact.draft, started === undefined ? useOf(match, environmentOf) : { ...useOf(match, environmentOf), environment: started });
  }
}

/** Where something starts it, the strongest first; undefined where nothing says. */
function whereStarted({ draft, composed }: Artefact): Environment | undefined {
  const running = draft.uses.filter(({ capability }) => RUNNING.has(capability));
  const all = new Set([...running, ...composed].map(({ environment }) => environment));
  return STRONGEST_FIRST.find((one) => all.has(one));
}

const STRONGEST_FIRST: readonly Environment[] = ['production', 'unknown', 'optional', 'nonproduction'];

/** Recipes that build on a product of its own rather than on a runtime. */
function productRecipes(matches: readonly Match[]): ReadonlySet<Fact> {
  return new Set(matches.filter(isRecipe).map(({ fact }) => fact));
}
