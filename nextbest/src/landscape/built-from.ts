import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf, resolvePath } from './path.ts';

/** The folder that a hosting platform builds an element of its own file from, where the file says so. */
export function builtFrom(file: FactsOfFile, fact: Fact): string | undefined {
  const isFunction = fact.in === 'cloudformation' && file.reader === 'serverless';
  const written = fact.in === 'platform' || isFunction ? fact.references?.find(({ how }) => how === 'build')?.to : undefined;
  return written === undefined ? undefined : resolvePath(folderOf(file.path), written);
}

/** `<type>.<name>`, by which the parts of a platform's own file mention each other. */
export function platformAddress(file: FactsOfFile, element: string): string {
  return `${file.repository}:${file.path}:${element}`;
}
