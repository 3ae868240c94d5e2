import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Match } from './match.ts';
import { folderOf, resolvePath } from './path.ts';

/**
 * Products that Compose starts from an image of the team's own: the recipe adds settings to a known product (dashboards to Grafana), so
 * what is started is that product. Each is a match of the product at the place where Compose starts it.
 */
export function builtProducts(matches: readonly Match[], files: readonly FactsOfFile[]): Match[] {
  const recipes = new Map(matches.filter(isRecipe).map((match) => [`${match.file.repository}:${folderOf(match.file.path)}`, match]));
  if (recipes.size === 0) return [];
  return files
    .filter(({ reader }) => reader === 'compose')
    .flatMap((file) =>
      file.facts.flatMap((fact) => {
        const folder = builtFolder(file, fact);
        const recipe = folder === undefined ? undefined : recipes.get(`${file.repository}:${folder}`);
        return recipe === undefined ? [] : [{ ...recipe, file, fact: startedFrom(recipe.fact, fact) }];
      }),
    );
}

function isRecipe({ fact, mark }: Match): boolean {
  return fact.in === 'image' && fact.role === 'builds' && mark.as !== 'part' && mark.shows === 'use';
}

function builtFolder(file: FactsOfFile, fact: Fact): string | undefined {
  const context = fact.name === 'compose-service' ? fact.references?.find(({ how }) => how === 'build')?.to : undefined;
  return context === undefined ? undefined : resolvePath(folderOf(file.path), context);
}

/** The image of the recipe, as the Compose service starts it. */
function startedFrom({ name, version }: Fact, service: Fact): Fact {
  return { ...service, in: 'image', name, role: 'runs', ...(version === undefined ? {} : { version }) };
}
