import type { Catalog } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { artefacts } from './artefacts.ts';
import { ownContexts } from './build-contexts.ts';
import { deployedWith } from './deployed-code.ts';
import type { Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { listedProcesses } from './listed-processes.ts';
import type { Match } from './match.ts';
import type { Processes } from './processes.ts';
import { settleUndeployed } from './unknown-compute.ts';
import { workloads } from './workloads.ts';

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
  const { drafts, addresses, processes } = workloads({ ...request, artefacts: built });
  const undeployed: ReadonlySet<Draft> = settleUndeployed(built, drafts, files);
  const listed = listedProcesses(built, files, several);
  const started: Processes = new Map([...processes, ...listed]);
  const code = new Set(started.values());
  ownContexts({ files, artefacts: built, undeployed: new Set([...undeployed].filter((one) => !code.has(one))), several });
  const deployables = drafts.filter((one) => !undeployed.has(one) || code.has(one));
  const deployed = deployedWith({ files, environmentOf, deployables, processes: started, several });
  return { built, drafts: [...drafts, ...listed.keys()], addresses, processes: started, undeployed, environmentOf: deployed };
}

/** Recipes that build on a product of its own rather than on a runtime. */
function productRecipes(matches: readonly Match[]): ReadonlySet<Fact> {
  return new Set(
    matches
      .filter(({ fact, mark }) => fact.in === 'image' && fact.role === 'builds' && mark.as !== 'part' && mark.shows === 'use')
      .map(({ fact }) => fact),
  );
}
