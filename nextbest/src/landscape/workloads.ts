import type { Catalog } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { type Artefact } from './artefacts.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { baseName, folderOf, namingSegment, plainName, resolvePath } from './path.ts';
import { programRoots, startFolder } from './program-root.ts';
import { addressKey } from './relays.ts';
import { describe, rungOf } from './rung.ts';
import { settingsOf } from './settings.ts';

export interface WorkloadRequest {
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
  /** What everything shares: an alarm or a parameter names what it is about, and leans on nothing. */
  readonly shared: Set<Draft>;
}

/**
 * What runs code: workloads, functions, services, machines. Each joins the artefact whose image or name it carries; what has no
 * artefact here is a deployable by its own name (its code lives elsewhere).
 */
export function workloads(request: WorkloadRequest): { readonly drafts: Draft[]; readonly addresses: Addresses } {
  const addresses: Addresses = { names: new Map(), resources: new Map(), shared: new Set() };
  const own = new Map<string, Draft>();
  const products = productImages(request.matches);
  const roots = programRoots(request.matches);
  const running = request.matches.filter((match) => isRunning(match) && !runsOnlyProducts(match, products));
  const alone = countByFolder(running);
  for (const match of running) {
    const component = artefactOf(match, request.artefacts)?.draft ?? ownDraft(match, own, { alone, roots, several: request.several });
    addUse(component, useOf(match, request.environmentOf));
    component.evidence.push(measured(describe(match.fact), placeOf(match)));
    component.owns.add(`${request.several ? `${match.file.repository}:` : ''}${match.file.path}`);
    remember(addresses, match, component);
  }
  for (const artefact of request.artefacts) for (const name of artefact.names) addresses.names.set(name, artefact.draft);
  return { drafts: [...request.artefacts.map((artefact) => artefact.draft), ...own.values()], addresses };
}

function isRunning({ fact, technology, mark }: Match): boolean {
  const capability = mark.capability ?? technology.capability;
  return (
    RUNNING.has(capability) &&
    mark.as !== 'part' &&
    mark.shows === 'use' &&
    (fact.role === 'defines' || fact.role === 'runs' || fact.in === 'file') &&
    !isPlatform(technology.speaks)
  );
}

/** A cluster runs other components; it is a service of its own and no deployable. */
export function isPlatform(speaks: readonly string[] | undefined): boolean {
  return speaks?.includes('kubernetes') ?? false;
}

/** Started images of known products: Redis, Prometheus. */
function productImages(matches: readonly Match[]): ReadonlySet<Fact> {
  return new Set(
    matches
      .filter(({ fact, mark }) => fact.in === 'image' && fact.role === 'runs' && mark.as !== 'part' && mark.shows === 'use')
      .map(({ fact }) => fact),
  );
}

/** A workload that starts known products alone is that service; with such a product beside it, it still is what the team builds. */
function runsOnlyProducts({ file, fact }: Match, products: ReadonlySet<Fact>): boolean {
  const images = fact.in === 'kubernetes' ? startedImages(file, fact.label) : [];
  return images.length > 0 && images.every((image) => products.has(image));
}

/** The images that one workload starts. */
export function startedImages(file: FactsOfFile, label: string | undefined): readonly Fact[] {
  return file.facts.filter((fact) => fact.in === 'image' && fact.role === 'runs' && fact.label === label);
}

/** The image tells before the name, the own repository before others. */
function artefactOf({ file, fact }: Match, all: readonly Artefact[]): Artefact | undefined {
  const own = all.filter((artefact) => artefact.repository === file.repository);
  const here = own.find((artefact) => artefact.folder === folderOf(file.path));
  if (fact.in === 'file') return here;
  const known = [...own, ...all];
  const images = (fact.references ?? []).filter(({ how }) => how === 'image').map(({ to }) => baseName(to.split(/[:@]/)[0] ?? to));
  const names = [...images, ...(fact.label === undefined ? [] : [fact.label])].map(plainName);
  const byName = names.flatMap((name) => known.find((artefact) => artefact.names.has(name)) ?? [])[0];
  const builds = fact.references?.some(({ how }) => how === 'build') ?? false;
  return byName ?? (builds && here?.folder !== '' ? here : undefined);
}

/** A name may follow what else is in the folder; the id never does, so that it stays when something joins. */
function ownDraft(
  match: Match,
  own: Map<string, Draft>,
  { alone, roots, several }: { alone: ReadonlyMap<string, number>; roots: ReadonlySet<string>; several: boolean },
): Draft {
  const { file, fact } = match;
  const folder = folderOf(file.path);
  const label = fact.label ?? baseName(fact.name);
  const code = codeFolder(file, fact, roots);
  const single =
    fact.in !== 'kubernetes' &&
    file.reader !== 'program' &&
    (fact.in === 'cloudformation' || alone.get(`${file.repository}:${folder}`) === 1);
  const byFolder = single && !fact.in.startsWith('terraform');
  const address = code ?? (byFolder ? folder || '.' : folder === '' ? label : `${folder}/${label}`);
  const key =
    fact.in === 'kubernetes' ? `name:${plainName(label)}` : `${file.repository}:${address}${code === undefined ? '' : `:${label}`}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const name = code === undefined && single ? (namingSegment(folder) ?? file.repository) : label;
  const component = draft('deployable', `deployable:${several ? `${file.repository}/` : ''}${address}`, name);
  if (code !== undefined) component.owns.add(`${several ? `${file.repository}:` : ''}${code}/`);
  own.set(key, component);
  return component;
}

/** The folder that a function's code is packed from, where that is another one than its template's. */
function codeFolder(file: FactsOfFile, fact: Fact, roots: ReadonlySet<string>): string | undefined {
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
  return {
    capability: match.mark.capability ?? match.technology.capability,
    technology: chosen.id,
    technologyName: chosen.name,
    rung,
    environment: environmentOf(match.file, match.fact),
    settings: settingsOf(match.file, match.fact),
    evidence: [evidence],
  };
}

const ADDRESSED: ReadonlySet<Fact['in']> = new Set(['terraform', 'terraform-module', 'cloudformation']);

/** Lets later references to this element find its component. */
export function remember(
  addresses: Addresses,
  { file, fact }: { readonly file: FactsOfFile; readonly fact: Fact },
  component: Draft,
): void {
  if (fact.label === undefined) return;
  const key = ADDRESSED.has(fact.in) ? addressKey(file, fact) : undefined;
  if (key !== undefined) addresses.resources.set(key, component);
  else if (!addresses.names.has(plainName(fact.label))) addresses.names.set(plainName(fact.label), component);
}
