import type { Landscape } from '#model/component.ts';
import { CANVAS, rounded } from './canvas.ts';
import type { Drawing, Label, Link, Marker, Point } from './drawing.ts';
import { nodesOf } from './grouping.ts';
import { type Markup, markup } from './markup.ts';
import { isPlacedByGuess, type MapNode } from './node.ts';
import { frame, type LegendKey, legend } from './svg-frame.ts';
import { marketArrow, shapeOf } from './svg-shapes.ts';
import { MAP_STYLE } from './svg-style.ts';

export interface SvgOptions {
  /** Ids of components to point out: those of today's action. */
  readonly highlight?: readonly string[];
}

interface Scene {
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly markers: ReadonlyMap<string, Marker>;
  readonly highlight: ReadonlySet<string>;
}

/** The map as one SVG element that needs nothing else: own colours for light, dark and paper, no script, no reference outside. */
export function toSvg(landscape: Landscape, drawing: Drawing, { highlight = [] }: SvgOptions = {}): string {
  const nodes = new Map(nodesOf(landscape).map((node) => [node.id, node]));
  const markers = new Map(drawing.markers.map((marker) => [marker.id, marker]));
  const scene = { nodes, markers, highlight: new Set(highlight) };
  const { width, height } = drawing;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="nextbest-map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="nextbest-map-title nextbest-map-desc">
<title id="nextbest-map-title">Map of what the product is made of</title>
<desc id="nextbest-map-desc">${description([...nodes.values()])}</desc>
<style>${{ markup: MAP_STYLE }}</style>
${frame(drawing)}
<g>${drawing.links.map(linkLine)}</g>
<g>${inReadingOrder(drawing.markers).map((marker) => markerOf(marker, scene))}</g>
<g>${drawing.labels.map((label) => nameOf(label, scene))}</g>
${legend(drawing, shownIn(drawing, scene))}
</svg>
`.markup;
}

function shownIn({ markers }: Drawing, { nodes, highlight }: Scene): Set<LegendKey> {
  const shown = new Set<LegendKey>();
  for (const { id, evolvesTo } of markers) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    shown.add(node.members.length > 1 ? 'group' : node.kind);
    if (isPlacedByGuess(node)) shown.add('guess');
    if (evolvesTo !== undefined) shown.add('market');
    if (isHighlighted(node, highlight)) shown.add('today');
  }
  return shown;
}

function description(nodes: readonly MapNode[]): string {
  const count = (kind: MapNode['kind']): number =>
    nodes.filter((node) => node.kind === kind).reduce((sum, node) => sum + node.members.length, 0);
  const moving = nodes
    .filter(({ evolution }) => evolution !== undefined && evolution.available - evolution.now > 0.05)
    .map(({ name }) => name);
  const further = moving.length === 0 ? '' : ` The market is further than what is used today for: ${moving.slice(0, 12).join(', ')}.`;
  return `From top to bottom: users, what they need, ${count('deployable')} parts that are deployed, ${count('service')} services that they use. From left to right: from new to commodity.${further}`;
}

function linkLine({ points, cycle }: Link): Markup {
  return markup`<path class="${cycle ? 'link cycle' : 'link'}" d="${pathOf(points)}"/>`;
}

/** A straight line, or a smooth one that bends at each inner point (quadratic curves between the midpoints). */
function pathOf([start, ...points]: readonly Point[]): string {
  const end = points.at(-1);
  if (start === undefined || end === undefined) return '';
  const bends = points.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? end;
    return `Q${x},${y} ${rounded((x + nextX) / 2)},${rounded((y + nextY) / 2)}`;
  });
  return `M${start[0]},${start[1]}${bends.join('')}L${end[0]},${end[1]}`;
}

function markerOf(marker: Marker, { nodes, highlight }: Scene): Markup {
  const node = nodes.get(marker.id);
  if (node === undefined) return markup``;
  const { x, y, r } = marker;
  const ring = isHighlighted(node, highlight) ? markup`<circle class="today" cx="${x}" cy="${y}" r="${r + 5}"/>` : undefined;
  const arrow = marker.evolvesTo === undefined ? undefined : marketArrow(marker, marker.evolvesTo);
  const shape = node.members.length > 1 ? 'group' : node.kind;
  return markup`<g><title>${hintOf(node)}</title>${ring}${arrow}${shapeOf(shape, { x, y, r }, isPlacedByGuess(node) ? 'guess' : '')}</g>
`;
}

/** Lines lean towards their marker: the box has room to spare on the far side. */
function nameOf(label: Label, { nodes, markers, highlight }: Scene): Markup {
  const { id, lines, y } = label;
  const [node, marker] = [nodes.get(id), markers.get(id)];
  if (node === undefined || marker === undefined) return markup``;
  const [anchor, x] = leaning(label, marker);
  const emphasis = isHighlighted(node, highlight) ? ' today-name' : node.kind === 'user' ? ' user-name' : '';
  const spans = lines.map((line, index) => markup`<tspan x="${x}" y="${y + CANVAS.lineHeight * index + 12}">${line}</tspan>`);
  return markup`<text class="${`name${emphasis}`}" text-anchor="${anchor}">${spans}</text>
`;
}

function leaning({ x, width }: Label, marker: Marker): readonly [anchor: string, x: number] {
  if (x >= marker.x) return ['start', x];
  return x + width <= marker.x ? ['end', x + width] : ['middle', x + width / 2];
}

function hintOf({ name, evolution, members }: MapNode): string {
  const whole = members.length > 1 ? `${name}: ${members.slice(0, 20).join(', ')}` : name;
  return evolution === undefined ? whole : `${whole} (evolution ${percent(evolution.now)}, market ${percent(evolution.available)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}

function isHighlighted({ members }: MapNode, highlight: ReadonlySet<string>): boolean {
  return members.some((member) => highlight.has(member));
}

/** Down the value chain, as a person reads. */
function inReadingOrder(markers: readonly Marker[]): Marker[] {
  return [...markers].sort((a, b) => a.y - b.y || a.x - b.x);
}
