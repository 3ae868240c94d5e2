import type { Component, Landscape } from '#model/component.ts';
import type { Drawing } from './drawing.ts';
import { sortedComponents } from './node.ts';

export interface MapDocument {
  readonly schemaVersion: number;
  readonly components: readonly Component[];
  /** In the units of the SVG. */
  readonly drawing: Drawing;
}

/** The map with its geometry, as a value; `report` writes it as text. */
export function toMapJson(landscape: Landscape, drawing: Drawing): MapDocument {
  return { schemaVersion: 1, components: sortedComponents(landscape), drawing };
}
