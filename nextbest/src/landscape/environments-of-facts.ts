import type { Catalog } from '#model/catalog.ts';
import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { settleComposed } from './composed-values.ts';
import { environments } from './environment.ts';
import { matchFacts } from './match.ts';
import { running } from './running.ts';
import { settleVariables } from './variables.ts';

/** The facts as they were read, each with the environment that the landscape takes it to be of. `several`: many repositories are one product. */
export function environmentsOfFacts(
  files: readonly FactsOfFile[],
  { catalog, several }: { readonly catalog: Catalog; readonly several: boolean },
): readonly (Omit<FactsOfFile, 'facts'> & { readonly facts: readonly (Fact & { readonly environment: Environment })[] })[] {
  const settled = settleComposed(settleVariables(files));
  const matches = matchFacts(settled, catalog);
  const { environmentOf } = running({ files: settled, matches, catalog, environmentOf: environments(settled), several });
  return files.map((file, at) => {
    const known = settled[at] ?? file;
    return {
      ...file,
      facts: file.facts.map((fact, index) => ({ ...fact, environment: environmentOf(known, known.facts[index] ?? fact) })),
    };
  });
}
