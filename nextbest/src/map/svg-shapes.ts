import { type Markup, markup } from './markup.ts';
import type { MapNode } from './node.ts';

type Shape = MapNode['kind'] | 'group';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One shape per kind, so that the map reads without colour: head and shoulders, pill, square, circle, diamond. */
export function shapeOf(shape: Shape, { x, y, r }: Spot, classes: string): Markup {
  const style = `shape ${shape === 'group' ? 'service' : shape} ${classes}`.trim();
  switch (shape) {
    case 'user':
      return markup`<path class="${style}" d="M${x - r},${y + r}a${r},${r} 0 0 1 ${2 * r},0zM${x - 3.6},${y - 3.4}a3.6,3.6 0 1 1 7.2,0a3.6,3.6 0 1 1 -7.2,0z"/>`;
    case 'need':
      return markup`<rect class="${style}" x="${x - r}" y="${y - r + 2}" width="${2 * r}" height="${2 * r - 4}" rx="${r - 2}"/>`;
    case 'deployable':
      return markup`<rect class="${style}" x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}" rx="1.5"/>`;
    case 'library':
      return markup`<path class="${style}" d="M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z"/>`;
    case 'service':
      return markup`<circle class="${style}" cx="${x}" cy="${y}" r="${r - 0.8}"/>`;
    case 'group':
      return markup`<circle class="${style}" cx="${x}" cy="${y}" r="${r - 0.8}"/><circle class="${style}" cx="${x}" cy="${y}" r="${r - 4}"/>`;
  }
}

/** A dashed arrow from where it is consumed today to where the market is. */
export function marketArrow({ x, y, r }: Spot, market: number): Markup {
  const direction = market > x ? 1 : -1;
  const tip = market - direction * 1;
  const start = x + direction * (r + 2);
  const head = [tip, tip - direction * 9];
  return markup`<path class="market" d="M${start},${y}H${head[1]}"/><path class="head" d="M${tip},${y}L${head[1]},${y - 4.5}V${y + 4.5}z"/>`;
}
