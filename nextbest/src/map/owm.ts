import type { Landscape } from '#model/component.ts';
import { plain } from '#model/plain.ts';
import { evolutionOf, visibilityOf } from './canvas.ts';
import type { Drawing, Marker } from './drawing.ts';
import { nodesOf } from './grouping.ts';
import type { MapNode } from './node.ts';
import { owmNames } from './owm-name.ts';

/**
 * The map as OnlineWardleyMaps text. The line above each element carries its component id in a comment, so that renaming an element
 * there loses nobody's placement here.
 */
export function toOwm(landscape: Landscape, drawing: Drawing): string {
  const nodes = new Map(nodesOf(landscape).map((node) => [node.id, node]));
  const drawn = drawing.markers.flatMap((marker) => nodes.get(marker.id) ?? []);
  const names = owmNames(drawn);
  const nameOf = (id: string): string => names.get(id) ?? '';
  const elements = drawing.markers.flatMap((marker) => {
    const node = nodes.get(marker.id);
    return node === undefined ? [] : ['', ...elementLines(node, marker, { drawing, name: nameOf(node.id) })];
  });
  const links = drawing.links.map(({ from, to }) => `${nameOf(from)}->${nameOf(to)}`);
  const evolving = drawing.markers.flatMap((marker) =>
    marker.evolvesTo === undefined ? [] : [`evolve ${nameOf(marker.id)} ${fraction(evolutionOf(marker.evolvesTo))}`],
  );
  return `${['title What the product is made of', 'style wardley', ...elements, '', ...links, '', ...evolving].join('\n').trimEnd()}\n`;
}

function elementLines(node: MapNode, marker: Marker, { drawing, name }: { readonly drawing: Drawing; readonly name: string }): string[] {
  const keyword = node.kind === 'user' ? 'anchor' : 'component';
  const at = `[${fraction(visibilityOf(marker.y, drawing))}, ${fraction(evolutionOf(marker.x))}]`;
  return [`// ${plain(node.members.join(' ')).replace(/\/\*|\*\//g, '/')}`, `${keyword} ${name} ${at}`];
}

/** Always with a decimal point: Mermaid's grammar wants one, and OnlineWardleyMaps does not mind. */
function fraction(value: number): string {
  return Math.min(1, Math.max(0, value)).toFixed(2);
}
