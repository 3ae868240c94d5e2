import type { Catalog } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { builtFrom, platformAddress } from './built-from.ts';
import { isDelivered } from './delivered.ts';
import { tasksDeployed } from './deployed-tasks.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { joining } from './joining.ts';
import { isLeftOpen, leftOpen } from './left-open.ts';
import { isMachineOfOthers, isSetUp } from './machines.ts';
import { type Match, placeOf } from './match.ts';
import { type ModuleCall, withInstances } from './module-instances.ts';
import { namedHosts } from './named-hosts.ts';
import { baseName, folderOf, namingSegment, plainName, resolvePath } from './path.ts';
import { platformDemands } from './platform-demands.ts';
import { isTask, type Processes, processesAmong, processName } from './processes.ts';
import { programRoots, startFolder } from './program-root.ts';
import { addressKey, isAddressed } from './relays.ts';
import { describe, rungOf } from './rung.ts';
import { settingsOf } from './settings.ts';
import { soleImage } from './sole-image.ts';
import { startedImages } from './started.ts';

export interface WorkloadRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly artefacts: readonly Artefact[];
  readonly environmentOf: EnvironmentOf;
  readonly catalog: Catalog;
  readonly several: boolean;
}

/** Names and addresses by which the rest of the repository refers to a deployable. */
export interface Addresses {
  /** Name in cluster or Compose network → component. */
  readonly names: Map<string, Draft>;
  /** `<repository>:<folder>:<type>.<label>` or `<repository>:<path>:<logical id>` → component. */
  readonly resources: Map<string, Draft>;
  /** Address of a part → the component that it is a part of. */
  readonly parts: Map<string, Draft>;
  /** What everything shares: an alarm or a parameter names what it is about, and leans on nothing. */
  readonly shared: Set<Draft>;
  /** What stands before the workloads that an object of Kubernetes names: the load balancers of a Service or an Ingress. */
  readonly before: Map<Fact, Draft[]>;
}

/**
 * What runs code: workloads, functions, services, machines. Each joins the artefact whose image or name it carries; what has no
 * artefact here is a deployable by its own name (its code lives elsewhere).
 */
export function workloads(request: WorkloadRequest): {
  readonly drafts: Draft[];
  readonly addresses: Addresses;
  readonly processes: Processes;
  /** Whether something runs that may be any image. */
  readonly hasOpen: boolean;
} {
  const addresses: Addresses = { names: new Map(), resources: new Map(), parts: new Map(), shared: new Set(), before: new Map() };
  const own = new Map<string, Draft>();
  const products = productImages(request.matches);
  const roots = programRoots(request.matches);
  const isRoom = namedHosts(request.matches, request.files);
  const running = request.matches.filter((match) => isRunning(match) && !runsOnlyProducts(match, products) && !isRoom(match));
  const alone = countByFolder(running);
  const artefactOf = joining(request.artefacts);
  const openTo = leftOpen(request.artefacts);
  const deployed = tasksDeployed(request.files, request.artefacts);
  const joined = withInstances(running, request.files)
    .map((one) => {
      const artefact = one.seen.map(artefactOf).find((found) => found !== undefined) ?? openTo(one.match) ?? deployed(one.match);
      return { ...one, as: one.seen[0] ?? one.match, artefact };
    })
    .filter(isToldOnce(running));
  const sole = soleImage(joined, request);
  const split = processesAmong(joined, request.environmentOf);
  const processes = new Map<Draft, Draft>();
  for (const one of joined) {
    const { match, as, element } = one;
    const artefact = sole?.runs.has(one) === true ? sole.artefact : one.artefact;
    const made = split.has(match) ? undefined : artefact?.draft;
    const component = made ?? ownDraft(as, own, { alone, roots, several: request.several });
    if (made === undefined && artefact !== undefined) processes.set(component, artefact.draft);
    addUse(component, useOf(match, request.environmentOf));
    component.evidence.push(measured(describe(match.fact), placeOf(match)));
    for (const path of owned(match, element)) component.owns.add(`${request.several ? `${match.file.repository}:` : ''}${path}`);
    remember(addresses, element, component);
  }
  rememberBuilt(addresses, request.artefacts);
  const hasOpen = joined.some((one) => sole?.runs.has(one) !== true && isLeftOpen(one, request.environmentOf));
  return { drafts: [...request.artefacts.map((artefact) => artefact.draft), ...own.values()], addresses, processes, hasOpen };
}

function rememberBuilt({ names }: Addresses, artefacts: readonly Artefact[]): void {
  for (const artefact of artefacts) for (const name of artefact.names) names.set(name, artefact.draft);
  for (const artefact of artefacts) for (const name of artefact.localNames) if (!names.has(name)) names.set(name, artefact.draft);
}

/** The file that something runs by, and the folder that it is built from; one that needs no words but its name is about the folder that it lies in. */
function owned(match: Match, element: ModuleCall): readonly string[] {
  const folder = match.fact.in === 'file' ? folderOf(match.file.path) : builtFrom(match.file, match.fact);
  return [
    ...(isDelivered(match.file, match.fact) ? [] : [element.file.path]),
    ...(folder === undefined ? [] : [folder === '' ? '' : `${folder}/`]),
  ];
}

function isRunning(match: Match): boolean {
  const { fact, technology, mark } = match;
  const capability = mark.capability ?? technology.capability;
  return (
    (RUNNING.has(capability) || isSite(match)) &&
    mark.as !== 'part' &&
    mark.shows === 'use' &&
    (fact.role === 'defines' || fact.role === 'runs' || fact.in === 'file') &&
    !isPlatform(technology.speaks) &&
    !isSetUp(fact) &&
    !isMachineOfOthers(match)
  );
}

/** A site that a platform's own file says to build from a folder and to host: nothing of it runs on a server. */
function isSite({ file, fact, technology }: Match): boolean {
  const isBuilt = fact.in === 'platform' && fact.role === 'runs' && builtFrom(file, fact) !== undefined;
  return isBuilt && (technology.speaks?.includes('static-site') ?? false);
}

/** A cluster runs other components; it is a service of its own and no deployable. */
export function isPlatform(speaks: readonly string[] | undefined): boolean {
  return speaks?.includes('kubernetes') ?? false;
}

/** Started images of known products: Redis, Prometheus and what measures it; not those that anybody's code runs in. */
function productImages(matches: readonly Match[]): ReadonlySet<Fact> {
  return new Set(matches.filter(isProduct).map(({ fact }) => fact));
}

function isProduct({ fact, mark, technology }: Match): boolean {
  if (fact.in !== 'image' || fact.role !== 'runs' || mark.shows !== 'use') return false;
  return mark.as !== 'part' || !RUNNING.has(mark.capability ?? technology.capability);
}

/** A workload that starts known products alone is that service; with such a product beside it, it still is what the team builds. */
function runsOnlyProducts({ file, fact }: Match, products: ReadonlySet<Fact>): boolean {
  const images = fact.in === 'kubernetes' || fact.in === 'platform' || fact.in === 'arm' ? startedImages(file, fact.label) : [];
  return images.length > 0 && images.every((image) => products.has(image));
}

/**
 * Whether something is a deployable by what is said of it: what only a pipeline mentions, and neither its image nor its folder ties to anything
 * built here, is the one that infrastructure describes for the same platform, or has no name.
 */
function isToldOnce(running: readonly Match[]): (one: { readonly match: Match; readonly artefact: Artefact | undefined }) => boolean {
  const described = new Set(running.filter(({ file, fact }) => !isDelivered(file, fact)).map(({ technology }) => technology.id));
  return ({ match: { file, fact, technology }, artefact }) =>
    !isDelivered(file, fact) || artefact !== undefined || (fact.label !== undefined && !described.has(technology.id));
}

interface Own {
  readonly alone: ReadonlyMap<string, number>;
  /** Folders that programs of infrastructure start from. */
  readonly roots: ReadonlySet<string>;
  readonly several: boolean;
}

/** A name may follow what else is in the folder; the id never does, so that it stays when something joins. */
function ownDraft(match: Match, own: Map<string, Draft>, { alone, roots, several }: Own): Draft {
  const { file } = match;
  const code = codeFolder(match, roots);
  const { address, key, name } = delivered(match) ?? (code === undefined ? described(match, alone) : packed(match, code));
  const known = own.get(key);
  if (known !== undefined) return known;
  const component = draft('deployable', `deployable:${several ? `${file.repository}/` : ''}${address}`, name);
  if (code !== undefined) component.owns.add(`${several ? `${file.repository}:` : ''}${code}/`);
  own.set(key, component);
  return component;
}

interface Called {
  readonly address: string;
  readonly key: string;
  readonly name: string;
}

/** By the folder that its code is packed from; two functions may be packed from one. */
function packed({ file, fact }: Match, code: string): Called {
  const name = fact.label ?? baseName(code);
  const key = file.reader === 'azure-developer' ? `${file.repository}:${code}` : `${file.repository}:${code}:${name}`;
  return { address: code, key, name };
}

/** What only a pipeline names has no place of its own. */
function delivered({ file, fact }: Match): Called | undefined {
  const { label } = fact;
  return isDelivered(file, fact) && label !== undefined ? { address: label, key: `${file.repository}:${label}`, name: label } : undefined;
}

/** By where it is described. */
function described({ file, fact }: Match, alone: ReadonlyMap<string, number>): Called {
  const folder = folderOf(file.path);
  const named = ownName(fact, folder);
  const label = isTask(fact) ? processName(named) : named;
  const isKnownByName = fact.in === 'kubernetes' || isTask(fact);
  const shared = isKnownByName || file.reader === 'program';
  const single = !shared && alone.get(`${file.repository}:${folder}`) === 1;
  const byLabel = folder === '' ? label : `${folder}/${label}`;
  const address = single && fact.in !== 'arm' && !fact.in.startsWith('terraform') ? folder || '.' : byLabel;
  const key = isKnownByName ? `name:${plainName(label)}` : `${file.repository}:${address}`;
  return { address, key, name: single ? (namingSegment(folder) ?? file.repository) : label };
}

/** A workload whose name is only known when it is applied is called as its folder. */
function ownName({ in: source, label, name }: Fact, folder: string): string {
  const around = source === 'kubernetes' ? namingSegment(folder) : undefined;
  return label ?? around ?? baseName(name);
}

/** Readers of files that tell the folder of each service. */
const PACKS: ReadonlySet<string> = new Set(['amplify', 'azure-developer']);

/** The folder that a function's code is packed from, where that is another one than its template's. */
function codeFolder({ file, fact }: Match, roots: ReadonlySet<string>): string | undefined {
  if (PACKS.has(file.reader)) return builtFrom(file, fact) || undefined;
  if (fact.in !== 'cloudformation') return undefined;
  const code = fact.references?.find(({ how }) => how === 'build')?.to;
  const from = file.reader === 'program' && !(code?.startsWith('./') ?? false) ? startFolder(file, roots) : folderOf(file.path);
  const folder = code === undefined || /\.\w{1,5}$/.test(code) ? undefined : resolvePath(from, code);
  return folder === '' || folder === folderOf(file.path) ? undefined : folder;
}

function countByFolder(matches: readonly Match[]): Map<string, number> {
  const labels = new Map<string, Set<string>>();
  for (const { file, fact } of matches) {
    const key = `${file.repository}:${folderOf(file.path)}`;
    labels.set(key, (labels.get(key) ?? new Set()).add(`${fact.name}.${fact.label ?? ''}`));
  }
  return new Map([...labels].map(([key, names]) => [key, names.size]));
}

/** A match as a use of its technology. */
export function useOf(match: Match, environmentOf: EnvironmentOf): Usage {
  const { rung, evidence } = rungOf(match);
  const chosen = match.chosen ?? match.technology;
  const demands = platformDemands(match.file, match.fact);
  return {
    capability: match.mark.capability ?? match.technology.capability,
    technology: chosen.id,
    technologyName: chosen.name,
    rung,
    environment: environmentOf(match.file, match.fact),
    settings: settingsOf(match.file, match.fact),
    ...(demands.length === 0 ? {} : { demands }),
    evidence: [evidence],
  };
}

/** A pipeline has a name for people, and no network knows it by that. */
function isPipeline({ in: source, name }: Fact): boolean {
  return source === 'structure' && name === 'workflow';
}

/** Lets later references to this element find its component. */
export function remember(
  addresses: Addresses,
  { file, fact }: { readonly file: FactsOfFile; readonly fact: Fact },
  component: Draft,
): void {
  if (fact.in === 'platform') addresses.resources.set(platformAddress(file, `${fact.name}.${fact.label ?? ''}`), component);
  if (fact.label === undefined || (fact.in === 'platform' && fact.role !== 'runs') || isPipeline(fact)) return;
  const key = isAddressed(fact) ? addressKey(file, fact) : undefined;
  if (key !== undefined) addresses.resources.set(key, component);
  else if (!addresses.names.has(plainName(fact.label))) addresses.names.set(plainName(fact.label), component);
}
