import type { Landscape } from '#model/component.ts';
import { CANVAS, rounded } from './canvas.ts';
import type { Drawing, Marker } from './drawing.ts';
import { nodesOf } from './grouping.ts';
import { placeLabels } from './label-places.ts';
import { layersOf } from './layers.ts';
import { linksOf } from './link-lines.ts';
import { type Positioned, type Row, rowsOf } from './rows.ts';

const BORDER = 18;
const BETWEEN_ROWS = 10;
const BETWEEN_LAYERS = 44;

/**
 * Where everything on the map stands: x from evolution, y from the longest dependency path below the users. Pure geometry: the same
 * landscape gives the same numbers, in whatever order its components come. The canvas grows downwards rather than let names touch.
 */
export function layout(landscape: Landscape): Drawing {
  const layered = layersOf(nodesOf(landscape));
  const rows = rowsOf(layered);
  const { positioned, height } = stacked(rows);
  const markers = positioned.map(markerOf);
  const links = linksOf(positioned, layered);
  const bare = { width: CANVAS.width, height, markers, links };
  return { ...bare, labels: placeLabels(positioned, bare) };
}

/** Rows from top to bottom; what is left of the least height is shared out between them, most of it between layers. */
function stacked(rows: readonly Row[]): { readonly positioned: Positioned[]; readonly height: number } {
  const shares = rows.map(({ first }, index) => (index === 0 ? 0 : first ? 1 : 0.5));
  const gaps = rows.map(({ first }, index) => (index === 0 ? BORDER : first ? BETWEEN_LAYERS : BETWEEN_ROWS));
  const needed = rows.reduce((sum, { height }, index) => sum + height + (gaps[index] ?? 0), BORDER);
  const available = Math.max(needed, CANVAS.leastHeight - CANVAS.top - CANVAS.bottom);
  const share = (available - needed) / Math.max(1, total(shares));
  let y: number = CANVAS.top;
  const positioned = rows.flatMap(({ placed, height }, index) => {
    y += (gaps[index] ?? 0) + (shares[index] ?? 0) * share;
    const middle = rounded(y + height / 2);
    y += height;
    return placed.map((one) => ({ ...one, y: middle }));
  });
  return { positioned, height: Math.ceil(CANVAS.top + available + CANVAS.bottom) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function markerOf({ node, x, y, evolvesTo }: Positioned): Marker {
  const marker = { id: node.id, x, y, r: CANVAS.radius };
  const evolving = evolvesTo === undefined ? marker : { ...marker, evolvesTo };
  return node.members.length === 1 ? evolving : { ...evolving, members: node.members };
}
