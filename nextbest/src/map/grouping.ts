import type { Component, Landscape } from '#model/component.ts';
import { compareText, type MapNode, nodeOf, sortedComponents } from './node.ts';

/** More markers than this and nobody reads the map. */
const MOST_MARKERS = 60;
/** More services than this at one stage of evolution make a column that nobody reads. */
const MOST_IN_A_COLUMN = 20;

type KeyOf = (component: Component) => string | undefined;

/** From the finest grouping to the coarsest: the first that leaves few enough markers is drawn. */
const GROUPINGS: readonly KeyOf[] = [
  () => undefined,
  (component) => key(component, isProvided, capabilityOf(component), folderOf(component)),
  (component) => key(component, isProvided, capabilityOf(component), technologyOf(component)),
  (component) => key(component, isProvided, capabilityOf(component)),
  (component) => key(component, isProvided, capabilityOf(component)) ?? key(component, isDeployed, folderOf(component)),
  (component) => key(component, isProvided, capabilityOf(component)) ?? key(component, isDeployed, topFolderOf(component)),
  (component) => key(component, () => true),
];
/** Crowded columns are a reason to group what is provided, never what the team deploys. */
const COARSEST_FOR_COLUMNS = 3;

/** The markers to draw: one per component up to 60, then components of one capability and folder together, then coarser. */
export function nodesOf(landscape: Landscape): MapNode[] {
  const components = sortedComponents(landscape);
  for (const [level, keyOf] of GROUPINGS.entries()) {
    const groups = [...grouped(components, keyOf)];
    const few = groups.length <= MOST_MARKERS || level === GROUPINGS.length - 1;
    if (few && (level >= COARSEST_FOR_COLUMNS || !hasCrowdedColumn(groups))) return merged(groups);
  }
  return [];
}

function hasCrowdedColumn(groups: readonly (readonly [string, readonly Component[]])[]): boolean {
  const columns = new Map<string, number>();
  for (const [, [first]] of groups) {
    if (first === undefined || !isProvided(first)) continue;
    const column = first.evolution === undefined ? 'unknown' : String(Math.round(first.evolution.now * 20));
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return [...columns.values()].some((count) => count > MOST_IN_A_COLUMN);
}

function grouped(components: readonly Component[], keyOf: KeyOf): Map<string, Component[]> {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const name = keyOf(component) ?? `\n${component.id}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [component]);
    else group.push(component);
  }
  return groups;
}

/** Links point to groups instead of to their members. */
function merged(groups: readonly (readonly [string, readonly Component[]])[]): MapNode[] {
  const nodes = groups.map(([name, members]) => nodeOfGroup(name, members));
  const markerOf = new Map(nodes.flatMap((node) => node.members.map((member) => [member, node.id] as const)));
  const linked = (node: MapNode): MapNode => {
    const targets = node.dependsOn.map((id) => markerOf.get(id)).filter((id) => id !== undefined && id !== node.id);
    return { ...node, dependsOn: [...new Set(targets)].filter((id) => id !== undefined).sort() };
  };
  return nodes.map(linked).sort((a, b) => compareText(a.id, b.id));
}

function nodeOfGroup(name: string, members: readonly Component[]): MapNode {
  const [first] = members;
  if (first === undefined) throw new Error('a group has at least one component');
  if (members.length === 1) return nodeOf(first);
  const nodes = members.map(nodeOf);
  const placed = nodes.flatMap((node) => (node.evolution === undefined ? [] : [node.evolution]));
  const node = {
    id: `group:${name}`,
    name: `${members.length} × ${sharedName(members)}${sharedFolder(members)}`,
    kind: first.kind,
    dependsOn: [...new Set(nodes.flatMap((each) => each.dependsOn))],
    members: members.map((member) => member.id),
  };
  if (placed.length === 0) return node;
  return { ...node, evolution: { now: mean(placed.map(({ now }) => now)), available: mean(placed.map(({ available }) => available)) } };
}

/** The technology when all have the same, else the capability, else the kind. */
function sharedName(members: readonly Component[]): string {
  const technologies = new Set(members.map((member) => member.uses[0]?.technologyName));
  const [technology] = technologies;
  if (technologies.size === 1 && technology !== undefined) return technology;
  const capabilities = new Set(members.map(capabilityOf));
  const [capability] = capabilities;
  const [first] = members;
  return capabilities.size === 1 && capability !== undefined && capability !== '' ? capability : (first?.kind ?? 'component');
}

/** The last folder that all share, in brackets: it tells groups of one capability apart. */
function sharedFolder(members: readonly Component[]): string {
  const [folder = '', ...more] = new Set(members.map(folderOf));
  return more.length > 0 || folder === '' ? '' : ` (${folder.slice(folder.lastIndexOf('/') + 1)})`;
}

function technologyOf(component: Component): string {
  return component.uses[0]?.technology ?? '';
}

function key(component: Component, applies: (component: Component) => boolean, ...parts: readonly string[]): string | undefined {
  return applies(component) ? [component.kind, ...parts].join(':') : undefined;
}

function isProvided({ kind }: Component): boolean {
  return kind === 'service' || kind === 'library';
}

function isDeployed({ kind }: Component): boolean {
  return kind === 'deployable';
}

function capabilityOf(component: Component): string {
  return component.uses[0]?.capability ?? '';
}

function folderOf(component: Component): string {
  const path = component.evidence[0]?.place?.path ?? component.uses[0]?.evidence[0]?.place?.path ?? component.owns[0] ?? '';
  const folder = component.kind === 'deployable' ? (component.owns[0] ?? path).replace(/\/$/, '') : path;
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

function topFolderOf(component: Component): string {
  return folderOf(component).split('/')[0] ?? '';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
