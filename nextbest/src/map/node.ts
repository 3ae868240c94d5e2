import type { Component, ComponentKind, Landscape } from '#model/component.ts';

/** What one marker stands for: a component, or several that are drawn as one. */
export interface MapNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ComponentKind;
  readonly evolution?: { readonly now: number; readonly available: number };
  readonly dependsOn: readonly string[];
  /** Ids of the components, sorted. */
  readonly members: readonly string[];
}

/** How far up the value chain a kind starts: users first. */
export const KIND_ORDER: Readonly<Record<ComponentKind, number>> = { user: 0, need: 1, deployable: 2, service: 3, library: 3 };

/** Components of a landscape without repetition, in an order that does not depend on how they arrived. */
export function sortedComponents(landscape: Landscape): Component[] {
  const first = new Map<string, Component>();
  for (const component of [...landscape.components].sort(byId)) if (!first.has(component.id)) first.set(component.id, component);
  return [...first.values()];
}

export function nodeOf(component: Component): MapNode {
  const { id, name, kind, evolution } = component;
  const dependsOn = [...new Set(component.dependsOn.map((dependency) => dependency.id))].sort();
  const node = { id, name, kind, dependsOn, members: [id] };
  return evolution === undefined ? node : { ...node, evolution: { now: evolution.now, available: evolution.available } };
}

/** True when a component's place on the evolution axis is not known, and matters. */
export function isPlacedByGuess(node: MapNode): boolean {
  return node.evolution === undefined && node.kind !== 'user' && node.kind !== 'need';
}

function byId(a: Component, b: Component): number {
  return compareText(a.id, b.id) || compareText(a.name, b.name);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
