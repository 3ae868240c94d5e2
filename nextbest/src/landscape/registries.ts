import type { Catalog, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import type { Environment } from '#model/environment.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import { unknown } from '#model/unknown.ts';
import type { Artefact } from './artefacts.ts';
import { addUse, type Draft, draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import type { Match } from './match.ts';
import { baseName, folderOf, plainName } from './path.ts';
import { pushesIn } from './pushes.ts';

export interface RegistryRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly artefacts: readonly Artefact[];
  readonly catalog: Catalog;
  readonly environmentOf: EnvironmentOf;
  /** What is on the map already: a registry that is described there needs no second one. */
  readonly services: readonly Draft[];
}

/** An image that something starts, and where. */
interface Pulled {
  readonly name: string;
  readonly environment: Environment;
  readonly place: Place;
  readonly pushed?: boolean;
}

/** As many different images of one owner are his own product, wherever its code is. */
const OWN_FROM = 3;

/**
 * Registries that the team's own images are pulled from, told by the host in their names. An image is the team's own when an artefact
 * here carries its name, when its registry is private to an account, or when it is one of several of one owner; never a known product.
 */
export function registries(request: RegistryRequest): Draft[] {
  const known = new Set(request.services.flatMap((one) => one.uses.map(keyOf)));
  const hosts = registryHosts(request.catalog);
  const found = new Map<string, Draft>();
  for (const image of [...ownImages(request, hosts), ...pushedImages(request)]) {
    const registry = registryOf(image.name, hosts)?.technology;
    if (registry === undefined || known.has(keyOf({ technology: registry.id, environment: image.environment }))) continue;
    const component = found.get(registry.id) ?? draft('service', `service:${registry.id}`, registry.name);
    found.set(registry.id, component);
    addUse(component, useOf(registry, image));
    component.evidence.push(evidenceOf(image));
  }
  return [...found.values()];
}

function useOf(registry: Technology, image: Pulled): Usage {
  return {
    capability: registry.capability,
    technology: registry.id,
    technologyName: registry.name,
    rung:
      registry.marks.find(({ rung }) => rung !== undefined)?.rung ??
      unknown(
        `the name of an image alone does not tell how ${registry.name} is run`,
        `say in .nextbest/stack.yaml how ${registry.name} is run`,
      ),
    environment: image.environment,
    settings: {},
    evidence: [evidenceOf(image)],
  };
}

function evidenceOf({ name, place, pushed }: Pulled): Evidence {
  return measured(pushed === true ? `images are pushed to ${folderOf(name)}` : `image ${name}`, place);
}

/** Images that a pipeline pushes, by the host of their registry. */
function pushedImages({ files, environmentOf }: RegistryRequest): Pulled[] {
  return pushesIn(files).map(({ file, fact, to }) => ({ ...pulled(file, fact, environmentOf), name: `${to}/images`, pushed: true }));
}

/** Tells the technology of a registry from its host. */
export function registryOfHost(catalog: Catalog): (host: string) => Technology | undefined {
  const hosts = registryHosts(catalog);
  return (host) => registryOf(`${host}/images`, hosts)?.technology;
}

function keyOf({ technology, environment }: { readonly technology: string; readonly environment: Environment }): string {
  return `${technology}/${environment}`;
}

function ownImages({ files, matches, artefacts, environmentOf }: RegistryRequest, hosts: readonly Host[]): Pulled[] {
  const products = new Set(matches.filter(({ fact, mark }) => fact.in === 'image' && mark.shows === 'use').map(({ fact }) => fact));
  const built = new Set(artefacts.flatMap(({ names }) => [...names]));
  const all = files.flatMap((file) =>
    file.facts.filter((fact) => isPulled(file, fact) && !products.has(fact)).map((fact) => pulled(file, fact, environmentOf)),
  );
  const owners = countByOwner(all);
  return all.filter(
    ({ name }) =>
      registryOf(name, hosts)?.isPrivate === true ||
      (name.includes('/') && (built.has(plainName(baseName(name))) || (owners.get(folderOf(name)) ?? 0) >= OWN_FROM)),
  );
}

/** What Compose builds gets its name there and is pulled from nowhere. */
function isPulled(file: FactsOfFile, { in: source, role, label }: Fact): boolean {
  if (source !== 'image' || role !== 'runs') return false;
  return file.reader !== 'compose' || !file.facts.some((other) => other.name === 'compose-service' && other.label === label);
}

function pulled(file: FactsOfFile, fact: Fact, environmentOf: EnvironmentOf): Pulled {
  const place = { repository: file.repository, path: file.path, line: fact.line };
  return { name: fact.name, environment: environmentOf(file, fact), place };
}

function countByOwner(all: readonly Pulled[]): ReadonlyMap<string, number> {
  const images = new Map<string, Set<string>>();
  for (const { name } of all) images.set(folderOf(name), (images.get(folderOf(name)) ?? new Set()).add(name));
  return new Map([...images].map(([owner, names]) => [owner, names.size]));
}

/** The host of a registry as the catalogue writes it, in parts: `*` stands for any, `account` for the name of an account. */
interface Host {
  readonly parts: readonly string[];
  readonly technology: Technology;
}

const REGISTRY = 'registry:';
const ACCOUNT = 'account';
const ANY = new Set(['*', ACCOUNT]);
/** What an image without a host is pulled from. */
const DEFAULT_HOST = 'docker.io';

function registryHosts({ technologies }: Catalog): readonly Host[] {
  return technologies.flatMap((technology) =>
    (technology.references ?? [])
      .filter((name) => name.startsWith(REGISTRY))
      .map((name) => ({ parts: name.slice(REGISTRY.length).split('.'), technology })),
  );
}

function registryOf(image: string, hosts: readonly Host[]): { readonly technology: Technology; readonly isPrivate: boolean } | undefined {
  const first = image.slice(0, Math.max(image.indexOf('/'), 0));
  const parts = (/[.:]/.test(first) ? first : DEFAULT_HOST).split('.');
  const host = hosts.find((one) => one.parts.length === parts.length && one.parts.every((part, at) => ANY.has(part) || part === parts[at]));
  return host === undefined ? undefined : { technology: host.technology, isPrivate: host.parts.includes(ACCOUNT) };
}
