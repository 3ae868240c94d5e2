import type { Capability } from '#model/capability.ts';
import type { ComponentKind, Dependency, Usage } from '#model/component.ts';
import type { Evidence } from '#model/evidence.ts';
import { isUnknown } from '#model/unknown.ts';

/** A component while it is put together; frozen into `Component` at the end. */
export interface Draft {
  id: string;
  name: string;
  kind: ComponentKind;
  readonly owns: Set<string>;
  readonly uses: (Usage & { readonly evidence: Evidence[] })[];
  readonly dependsOn: Map<Draft, Evidence[]>;
  readonly evidence: Evidence[];
}

/** Evidence beyond this many places repeats itself; the count is said in words. */
const PLACES_SHOWN = 12;

export function draft(kind: ComponentKind, id: string, name: string): Draft {
  return { id, name, kind, owns: new Set(), uses: [], dependsOn: new Map(), evidence: [] };
}

/** Adds a use, or its evidence and settings to the same use: same technology, capability, rung and environment. */
export function addUse(to: Draft, use: Usage): void {
  const at = to.uses.findIndex((known) => sameUse(known, use));
  const known = to.uses[at];
  if (known === undefined) {
    to.uses.push({ ...use, evidence: [...use.evidence] });
    return;
  }
  for (const one of use.evidence) known.evidence.push(one);
  const demands = [...(known.demands ?? []), ...(use.demands ?? [])];
  to.uses[at] = { ...known, settings: largest(known.settings, use.settings), ...(demands.length === 0 ? {} : { demands }) };
}

/** Of two functions in one deployable the larger number counts: a limit has to hold for both. */
function largest(a: Usage['settings'], b: Usage['settings']): Usage['settings'] {
  const larger = Object.entries(b).filter(([key, setting]) => {
    const known = Object.hasOwn(a, key) ? a[key] : undefined;
    return known === undefined || isUnknown(known) || (!isUnknown(setting) && setting.value > known.value);
  });
  return { ...a, ...Object.fromEntries(larger) };
}

function sameUse(a: Usage, b: Usage): boolean {
  const rung = (use: Usage): string => (typeof use.rung === 'string' ? use.rung : 'unknown');
  return a.technology === b.technology && a.capability === b.capability && a.environment === b.environment && rung(a) === rung(b);
}

export function addDependency(from: Draft, to: Draft, evidence: Evidence): void {
  if (from === to) return;
  const known = from.dependsOn.get(to) ?? [];
  if (known.length < PLACES_SHOWN) from.dependsOn.set(to, [...known, evidence]);
}

export function dependencies(of: Draft): Dependency[] {
  return [...of.dependsOn].map(([{ id }, evidence]) => ({ id, evidence: distinct(evidence) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sorted by place and without repeats, at most `PLACES_SHOWN`. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const byKey = new Map(evidence.map((one) => [keyOf(one), one]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, PLACES_SHOWN)
    .map(([, one]) => one);
}

function keyOf({ place, says }: Evidence): string {
  return `${place?.repository ?? ''}:${place?.path ?? '~'}:${String(place?.line ?? 0).padStart(7, '0')}:${says}`;
}

/** Capabilities by which code runs: what makes a component a deployable. */
export const RUNNING: ReadonlySet<Capability> = new Set(['compute', 'batch']);
/** The same, and where sites without code of a server are. */
export const HOSTING: ReadonlySet<Capability> = new Set([...RUNNING, 'cdn']);
