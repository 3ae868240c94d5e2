import type { Technology } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { composedBuild } from './composed-build.ts';
import type { Match } from './match.ts';
import { folderOf } from './path.ts';

/**
 * Products that Compose starts from an image of the team's own: the recipe adds settings to a known product (dashboards to Grafana), so
 * what is started is that product. Each is a match of the product at the place where Compose starts it.
 */
export function builtProducts(matches: readonly Match[], files: readonly FactsOfFile[]): Match[] {
  const recipes = new Map(
    matches
      .filter(isRecipe)
      .flatMap((match) =>
        [match.file.path, `${folderOf(match.file.path)}/`].map((place) => [`${match.file.repository}:${place}`, match] as const),
      ),
  );
  if (recipes.size === 0) return [];
  return files
    .filter(({ reader }) => reader === 'compose')
    .flatMap((file) =>
      file.facts.flatMap((fact) => {
        const build = composedBuild(file, fact);
        const recipe = build === undefined ? undefined : recipes.get(`${file.repository}:${build.recipe ?? `${build.context}/`}`);
        return recipe === undefined ? [] : [{ ...recipe, file, fact: startedFrom(recipe.fact, fact) }];
      }),
    );
}

/** A recipe that adds settings to a known product; a server of web pages or a proxy gets the team's own, and is only what that is served by. */
export function isRecipe(match: Match): boolean {
  return isBuiltOn(match) && !isServer(match.technology);
}

/** A recipe of what the team serves by a known web server or proxy. */
export function isServed(match: Match): boolean {
  return isBuiltOn(match) && isServer(match.technology);
}

function isBuiltOn({ fact, mark }: Match): boolean {
  return fact.in === 'image' && fact.role === 'builds' && mark.as !== 'part' && mark.shows === 'use';
}

function isServer({ speaks }: Technology): boolean {
  return speaks?.includes('http-proxy') ?? false;
}

/** The image of the recipe, as the Compose service starts it. */
function startedFrom({ name, version }: Fact, service: Fact): Fact {
  const attributes = { ...service.attributes, builtOn: { value: true, line: service.line } };
  return { ...service, in: 'image', name, role: 'runs', attributes, ...(version === undefined ? {} : { version }) };
}
