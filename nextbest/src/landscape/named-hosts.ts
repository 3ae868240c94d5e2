import type { FactsOfFile } from '#model/fact.ts';
import { appliedFiles } from './bicep-modules.ts';
import type { Match } from './match.ts';

/**
 * True for what a template only makes room for: where the Azure Developer CLI names the services of a repository, a compute resource of
 * the same technology, or one in a module that others apply, is where one of those services goes and no deployable of its own.
 */
export function namedHosts(matches: readonly Match[], files: readonly FactsOfFile[]): (match: Match) => boolean {
  const services = matches.filter(({ file, fact }) => file.reader === 'azure-developer' && fact.role === 'runs');
  const named = new Set(services.map(({ file, technology }) => `${file.repository}:${technology.id}`));
  const repositories = new Set(services.map(({ file }) => file.repository));
  const applied = appliedFiles(files);
  return ({ file, fact, technology }) =>
    fact.in === 'arm' &&
    repositories.has(file.repository) &&
    (named.has(`${file.repository}:${technology.id}`) || applied.has(`${file.repository}:${file.path}`));
}
