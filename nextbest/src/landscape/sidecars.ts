import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addDependency, type Draft, RUNNING } from './draft.ts';
import { fromPath } from './environment-path.ts';
import { type Match, placeOf } from './match.ts';
import { folderOf, plainName, resolvePath } from './path.ts';
import type { Addresses } from './workloads.ts';

export interface SidecarRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly services: readonly Draft[];
  readonly addresses: Addresses;
}

/**
 * A container beside the code that only leads to a service (the proxy of a database) ties the workload with that service, where production
 * has one alone. Such containers are written in the workload, or put into it by a patch of Kustomize.
 */
export function sidecarEdges(request: SidecarRequest): void {
  const leading = request.matches.filter(isLeading);
  if (leading.length === 0) return;
  const patched = patchedBy(request.files);
  for (const match of leading) {
    const to = onlyOne(request.services, match.technology.id);
    const { label, role, name } = match.fact;
    const beside = role === 'declares' ? patched(match.file) : label === undefined ? [] : [label];
    for (const workload of to === undefined ? [] : beside) {
      const from = request.addresses.names.get(plainName(workload));
      if (from?.kind === 'deployable' && to !== undefined)
        addDependency(from, to, measured(`${name} runs beside ${workload}`, placeOf(match)));
    }
  }
}

/** Images that are a part of a service, in a workload or in a patch. */
function isLeading({ file, fact, mark, technology }: Match): boolean {
  if (fact.in !== 'image' || mark.as !== 'part' || RUNNING.has(mark.capability ?? technology.capability)) return false;
  return fact.role === 'runs' ? WORKLOADS.has(file.reader) : file.reader === 'container-patch';
}

const WORKLOADS: ReadonlySet<string> = new Set(['kubernetes', 'helm-template']);

function onlyOne(services: readonly Draft[], technology: string): Draft | undefined {
  const [found, ...others] = services.filter(({ uses }) =>
    uses.some((use) => use.technology === technology && use.environment === 'production'),
  );
  return others.length === 0 ? found : undefined;
}

interface Patch {
  readonly folder: string;
  readonly kind: string | undefined;
  readonly name: string | undefined;
}

/** Tells the names of the workloads that a file of patches changes in anything but what paths call a test or a choice. */
function patchedBy(files: readonly FactsOfFile[]): (file: FactsOfFile) => readonly string[] {
  const { calls, callers, patches } = kustomizationsIn(files);
  const workloads = workloadsIn(files);
  const known = new Map<string, readonly string[]>();
  return ({ repository, path }) => {
    const key = `${repository}:${path}`;
    const names = known.get(key) ?? (patches.get(key) ?? []).flatMap(changed);
    known.set(key, names);
    return names;
  };
  function changed(patch: Patch): readonly string[] {
    const whole = reached([patch.folder], callers).filter((at) => USED.has(fromPath(at.slice(at.indexOf(':') + 1))));
    const meant = reached(whole, calls).flatMap((at) => (workloads.get(at) ?? []).filter((fact) => isMeant(fact, patch)));
    return [...new Set(meant.flatMap(({ label }) => label ?? []))];
  }
}

const USED: ReadonlySet<string> = new Set(['production', 'unknown']);

function isMeant(fact: Fact, { kind, name }: Patch): boolean {
  return (kind === undefined || fact.name.endsWith(`/${kind}`)) && (name === undefined || fact.label === name);
}

/** All that is reached from some places, these among them. */
function reached(from: readonly string[], ways: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const seen = new Set(from);
  for (const at of seen) for (const next of ways.get(at) ?? []) seen.add(next);
  return [...seen];
}

interface Kustomizations {
  /** Folders and files that each folder builds on. */
  readonly calls: Map<string, Set<string>>;
  /** The other way round. */
  readonly callers: Map<string, Set<string>>;
  /** What each file changes, and from which folder. */
  readonly patches: Map<string, Patch[]>;
}

function kustomizationsIn(files: readonly FactsOfFile[]): Kustomizations {
  const found: Kustomizations = { calls: new Map(), callers: new Map(), patches: new Map() };
  for (const file of files) if (file.reader === 'kustomization') for (const fact of file.facts) gather(found, file, fact);
  return found;
}

function gather({ calls, callers, patches }: Kustomizations, { repository, path }: FactsOfFile, fact: Fact): void {
  const folder = `${repository}:${folderOf(path)}`;
  for (const { how, to } of fact.references ?? []) {
    const at = `${repository}:${resolvePath(folderOf(path), to)}`;
    if (how === 'file') addTo(patches, at, { folder, kind: kindOf(fact), name: fact.label });
    if (how !== 'module') continue;
    calls.set(folder, (calls.get(folder) ?? new Set()).add(at));
    callers.set(at, (callers.get(at) ?? new Set()).add(folder));
  }
}

function addTo(patches: Map<string, Patch[]>, at: string, patch: Patch): void {
  const known = patches.get(at);
  if (known === undefined) patches.set(at, [patch]);
  else known.push(patch);
}

function kindOf({ attributes }: Fact): string | undefined {
  const kind = attributes?.['kind']?.value;
  return kind === undefined ? undefined : String(kind);
}

/** Workloads by the file that they are written in. */
function workloadsIn(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const { reader, repository, path, facts } of files) {
    if (reader !== 'kubernetes') continue;
    const own = facts.filter(({ in: source, role }) => source === 'kubernetes' && role === 'runs');
    if (own.length > 0) found.set(`${repository}:${path}`, own);
  }
  return found;
}
