import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf, resolvePath } from './path.ts';

/** What a Compose service is built from: paths from the root. */
export interface ComposedBuild {
  readonly context: string;
  /** The Dockerfile, where the file names one. */
  readonly recipe: string | undefined;
}

/** Undefined for what is not built, and for what is built from outside of the repository. */
export function composedBuild(file: FactsOfFile, { name, references = [] }: Fact): ComposedBuild | undefined {
  const written = name === 'compose-service' ? references.find(({ how }) => how === 'build')?.to : undefined;
  const context = written === undefined ? undefined : resolvePath(folderOf(file.path), written);
  if (context === undefined) return undefined;
  const recipe = references.find(({ how }) => how === 'recipe')?.to;
  return { context, recipe: recipe === undefined ? undefined : resolvePath(context, recipe) };
}
