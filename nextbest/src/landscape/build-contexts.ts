import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import type { Draft } from './draft.ts';
import { LIBRARIES } from './libraries.ts';
import { folderOf, resolvePath } from './path.ts';

interface ContextRequest {
  readonly files: readonly FactsOfFile[];
  readonly artefacts: readonly Artefact[];
  /** Recipes that nothing starts, though the files say what production starts. */
  readonly undeployed: ReadonlySet<Draft>;
  readonly several: boolean;
}

/**
 * A recipe that is built with the files of a folder around its own makes an image of the code there, where no code stands beside it:
 * what is deployed from it owns that folder. Nobody does where two are built so, or where something else that is deployed is made there.
 */
export function ownContexts({ files, artefacts, undeployed, several }: ContextRequest): void {
  const byFolder = new Map(artefacts.map((artefact) => [`${artefact.repository}:${artefact.folder}`, artefact]));
  const manifests = new Set(files.filter(isManifest).map(({ repository, path }) => `${repository}:${folderOf(path)}`));
  const built = new Map<string, Set<Artefact>>();
  for (const { recipe, context } of contextsIn(files)) {
    const artefact = byFolder.get(recipe);
    if (artefact === undefined || manifests.has(recipe) || !isAround(context, recipe)) continue;
    built.set(context, (built.get(context) ?? new Set()).add(artefact));
  }
  for (const [context, all] of built) {
    const [artefact, ...others] = withoutTests([...all].filter(({ draft }) => !undeployed.has(draft)));
    const there = byFolder.get(context);
    if (artefact === undefined || others.length > 0 || (there !== undefined && !undeployed.has(there.draft))) continue;
    const prefix = prefixOf(context, several);
    there?.draft.owns.delete(prefix);
    artefact.draft.owns.add(prefix);
  }
}

/** An image that only tests are run with takes nothing from the one that is delivered. */
function withoutTests(all: readonly Artefact[]): readonly Artefact[] {
  const delivered = all.filter(({ environments }) => [...environments].some((one) => one !== 'nonproduction'));
  return delivered.length > 0 ? delivered : all;
}

function isManifest({ facts }: FactsOfFile): boolean {
  return facts.some((fact) => LIBRARIES.has(fact.in));
}

/** Both as `<repository>:<folder>`. */
function contextsIn(files: readonly FactsOfFile[]): readonly { readonly recipe: string; readonly context: string }[] {
  return files.flatMap(({ repository, path, facts }) =>
    facts.flatMap((fact) => {
      const { name, references = [] } = fact;
      const told = copiedFrom(fact, folderOf(path));
      if (told !== undefined) return [{ recipe: `${repository}:${folderOf(path)}`, context: `${repository}:${told}` }];
      const [recipe, context] = name === 'artifact' ? references.filter(({ how }) => how === 'build') : [];
      const [own, around] = [recipe, context].map((one) => (one === undefined ? undefined : resolvePath(folderOf(path), one.to)));
      return own === undefined || around === undefined ? [] : [{ recipe: `${repository}:${own}`, context: `${repository}:${around}` }];
    }),
  );
}

/** The folder that a recipe is built in where it copies files that lie beside it by a longer path: `ops/cart/start.sh` from `ops/cart`. */
function copiedFrom({ in: source, role, references = [] }: Fact, folder: string): string | undefined {
  if (source !== 'image' || role !== 'builds') return undefined;
  const parts = folder.split('/');
  const copied = references.filter(({ how }) => how === 'build').map(({ to }) => to.replace(/^\.\//, ''));
  const own = parts.map((_, at) => `${parts.slice(at).join('/')}/`).find((path) => copied.some((to) => to.startsWith(path)));
  // What copies only what lies beside it has no other code.
  if (own === undefined || copied.every((to) => to.startsWith(own))) return undefined;
  return folder.slice(0, Math.max(0, folder.length - own.length));
}

function isAround(context: string, recipe: string): boolean {
  return context !== recipe && (context.endsWith(':') ? recipe.startsWith(context) : recipe.startsWith(`${context}/`));
}

/** As paths are owned: with a slash behind a folder, nothing for the root, and the repository in front where there are several. */
function prefixOf(context: string, several: boolean): string {
  const folder = context.slice(context.indexOf(':') + 1);
  return `${several ? context.slice(0, context.length - folder.length) : ''}${folder === '' ? '' : `${folder}/`}`;
}
