import type { Component, Coverage, Unresolved } from '#model/component.ts';
import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { type Place, placeText } from '#model/place.ts';
import { isDeliveredSomehow } from './delivered.ts';
import { describesInfrastructure } from './described.ts';
import { HOSTING, RUNNING } from './draft.ts';
import { type Elsewhere, isRemoteModule } from './elsewhere.ts';
import type { EnvironmentOf } from './environment.ts';
import { folderOf } from './path.ts';
import { type UnreadProgram, unreadPrograms } from './programs.ts';

export interface CoverageRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  readonly elsewhere: Elsewhere;
}

interface Read {
  readonly elsewhere: Elsewhere;
  readonly unread: UnreadProgram;
}

/** How much of the picture there is: deployables whose production rung is known, and what is known by name only. */
export function coverageOf(components: readonly Component[], { files, environmentOf, elsewhere }: CoverageRequest): Coverage {
  const deployables = components.filter(countsForProduction);
  const unread = unreadPrograms(files, environmentOf);
  const known = deployables.filter((one) =>
    one.uses.some((use) => HOSTING.has(use.capability) && typeof use.rung === 'string' && use.environment === 'production'),
  );
  // Compose may be how a product is run, and a pipeline may say where.
  const infrastructureFound = describesInfrastructure(files, environmentOf) || known.length > 0;
  const published = deployables.length === 0 && !infrastructureFound ? packageIn(files) : undefined;
  return {
    deployablesWithKnownRung: [known.length, deployables.length],
    infrastructureFound,
    unresolved: [
      ...files.flatMap((file) => unresolvedIn(file, { elsewhere, unread })),
      ...unreadHosts(files),
      ...emptyClusters(components, files),
    ],
    ...(published === undefined ? {} : { package: published }),
  };
}

/** What is there for its own sake, and is not what others install. */
const BESIDE = /(?:^|\/)(?:examples?|samples?|demos?|tests?|__tests__|e2e|fixtures?|docs?|website|templates?)\//i;

/** Every repository is a package, or a workspace of packages: each says so at its root, or else in a part of it. */
function packageIn(files: readonly FactsOfFile[]): Place | undefined {
  const places = new Map<string, Place>();
  for (const { repository, path, facts } of files) {
    const published = facts.find(({ attributes }) => attributes?.['published']?.value === true)?.attributes?.['published'];
    const isRoot = folderOf(path) === '';
    if (published === undefined || BESIDE.test(path) || (!isRoot && places.has(repository))) continue;
    places.set(repository, { repository, path, line: published.line });
  }
  return new Set(files.map(({ repository }) => repository)).size === places.size ? [...places.values()][0] : undefined;
}

/** A deployable that is only ever a test tool or an example is none of production. */
export function countsForProduction(component: Pick<Component, 'kind' | 'uses'>): boolean {
  if (component.kind !== 'deployable') return false;
  const environments = component.uses.map((use) => use.environment);
  return environments.length === 0 || environments.some((one) => one === 'production' || one === 'unknown');
}

/** Clusters whose workloads no file here describes; a platform that a pipeline here deploys to is none. */
function emptyClusters(components: readonly Component[], files: readonly FactsOfFile[]): Unresolved[] {
  const delivered = placesOfDelivery(files);
  const filled = components.some(
    (one) => one.kind === 'deployable' && one.uses.some((use) => use.technology === 'kubernetes' && use.environment === 'production'),
  );
  const clusters = components.filter(
    (one) =>
      one.kind === 'service' &&
      one.uses.some((use) => RUNNING.has(use.capability) && use.rung !== 'vm' && use.environment === 'production') &&
      !one.evidence.every(({ place }) => place !== undefined && delivered.has(placeText(place))),
  );
  return filled
    ? []
    : clusters.flatMap(({ name, evidence }) =>
        evidence[0]?.place === undefined ? [] : [{ kind: 'workloads' as const, name, place: evidence[0].place }],
      );
}

/** Where pipelines hand something to a hosting platform. */
function placesOfDelivery(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const found = files.flatMap((file) =>
    file.facts
      .filter((fact) => isDeliveredSomehow(file, fact))
      .map(({ line }) => placeText({ repository: file.repository, path: file.path, line })),
  );
  return new Set(found);
}

function unresolvedIn(file: FactsOfFile, { elsewhere, unread }: Read): Unresolved[] {
  return file.facts.flatMap((fact): Unresolved[] => {
    const place = { repository: file.repository, path: file.path, line: fact.line };
    if (elsewhere(fact) !== undefined) return [];
    if (isRemoteModule(fact)) return [{ kind: 'module', name: fact.name, place }];
    if (unread(file, fact)) return [{ kind: 'program', name: file.path, place }];
    if (fact.in === 'chart') return [{ kind: 'chart', name: fact.name, place }];
    return openImages(file, fact).map(({ to, line }) => ({ kind: 'image', name: to, place: { ...place, line } }));
  });
}

/** Images that are variables whose values are not here, of services that are not built here either. */
function openImages({ reader }: FactsOfFile, { references = [] }: Fact): readonly Reference[] {
  if (reader !== 'compose' || references.some(({ how }) => how === 'build')) return [];
  return references.filter(({ how, to }) => how === 'image' && to.startsWith('$'));
}

/** Projects of app hosts beside which no program could be read. */
function unreadHosts(files: readonly FactsOfFile[]): Unresolved[] {
  const read = new Set(files.filter(({ reader }) => reader === 'aspire').map(({ repository, path }) => `${repository}:${folderOf(path)}`));
  return files
    .filter(({ repository, path }) => !read.has(`${repository}:${folderOf(path)}`))
    .flatMap(({ repository, path, facts }) =>
      facts
        .filter((fact) => fact.in === 'nuget' && fact.name === 'Aspire.Hosting.AppHost' && fact.role === 'uses')
        .map(({ line }) => ({ kind: 'program' as const, name: path, place: { repository, path, line } })),
    );
}
