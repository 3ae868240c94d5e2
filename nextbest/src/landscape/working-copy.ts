import type { FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';

/**
 * Tells whether a Compose file starts a developer's machine: it mounts the folder that it stands in, so that what is edited runs at once,
 * or all that it builds comes from folders for development.
 */
export function workingCopies(files: readonly FactsOfFile[]): (file: FactsOfFile) => boolean {
  const known = new Map(files.filter(({ reader }) => reader === 'compose').map((file) => [file, isWorkingCopy(file)]));
  return (file) => known.get(file) ?? false;
}

function isWorkingCopy({ path, facts }: FactsOfFile): boolean {
  if (facts.some(({ attributes }) => attributes?.['workingCopy']?.value === true)) return true;
  const built = facts.flatMap(({ references = [] }) => references.filter(({ how }) => how === 'build'));
  return built.length > 0 && built.every(({ to }) => fromPath(`${resolvePath(folderOf(path), to)}/`) === 'nonproduction');
}
