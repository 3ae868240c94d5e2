import { CANVAS, rounded, xOf } from './canvas.ts';
import { type LabelText, labelTexts } from './label-text.ts';
import type { Layers } from './layers.ts';
import type { MapNode } from './node.ts';

/** A marker before its y is known, with the side on which its label has a place of its own. */
export interface Placed {
  readonly node: MapNode;
  /** Ways to write its name; the first is the usual one. */
  readonly texts: readonly [LabelText, ...LabelText[]];
  readonly x: number;
  readonly side: 'left' | 'right';
  /** x of the market, when the arrow to it is drawn. */
  readonly evolvesTo?: number;
}

export interface Positioned extends Placed {
  readonly y: number;
}

export interface Row {
  readonly placed: readonly Placed[];
  readonly height: number;
  /** True for the first row of a layer. */
  readonly first: boolean;
}

type Wanted = Pick<Placed, 'node' | 'texts' | 'x'>;

interface OpenRow {
  readonly placed: Placed[];
  readonly taken: (readonly [number, number])[];
}

const GAP = 10;
const STEP = 12;
/** Smaller differences between now and the market say nothing. */
const VISIBLE_EVOLUTION = 0.05;

/**
 * Rows of markers from the top. x is given by evolution, so markers that would touch (label and arrow counted) go to different
 * rows of their layer. Users and needs have no evolution: they stand above what they depend on.
 */
export function rowsOf({ layers }: Layers): Row[] {
  const centers = new Map<string, number>();
  const fromBelow = [...layers].reverse().map((layer) => {
    const rows: OpenRow[] = [];
    const wanted = layer.map((node) => ({ node, texts: labelTexts(node.name), x: wantedX(node, centers) }));
    wanted.sort((a, b) => a.x - b.x || (a.node.id < b.node.id ? -1 : 1));
    for (const one of wanted) centers.set(one.node.id, put(one, rows));
    return rows;
  });
  return fromBelow.reverse().flatMap((rows) => rows.map(({ placed }, index) => ({ placed, height: heightOf(placed), first: index === 0 })));
}

function wantedX(node: MapNode, centers: ReadonlyMap<string, number>): number {
  if (node.evolution !== undefined) return inPlot(xOf(node.evolution.now));
  const below = isFree(node) ? node.dependsOn.flatMap((id) => centers.get(id) ?? []) : [];
  return below.length === 0 ? xOf(0.5) : inPlot(rounded(below.reduce((sum, x) => sum + x, 0) / below.length));
}

/** Puts a node in the first row with room and returns its x; a free node moves sideways before a new row is opened. */
function put(wanted: Wanted, rows: OpenRow[]): number {
  for (const x of isFree(wanted.node) ? sideways(wanted.x) : [wanted.x]) {
    const placed = placedAt({ ...wanted, x });
    const span = spanOf(placed);
    const row = rows.find(({ taken }) => taken.every(([from, to]) => span[1] + GAP <= from || to + GAP <= span[0]));
    if (row === undefined) continue;
    row.placed.push(placed);
    row.taken.push(span);
    return x;
  }
  const placed = placedAt(wanted);
  rows.push({ placed: [placed], taken: [spanOf(placed)] });
  return wanted.x;
}

function placedAt({ node, texts, x }: Wanted): Placed {
  const [{ width }] = texts;
  const market = node.evolution === undefined ? x : inPlot(xOf(node.evolution.available));
  const evolves = node.evolution !== undefined && Math.abs(node.evolution.available - node.evolution.now) > VISIBLE_EVOLUTION;
  const room = width + labelDistance();
  const fits = { left: x - room >= CANVAS.left, right: x + room <= CANVAS.width - CANVAS.right };
  const wished = evolves && market > x ? 'left' : 'right';
  const side = fits[wished] ? wished : wished === 'left' ? 'right' : 'left';
  return evolves ? { node, texts, x, side, evolvesTo: market } : { node, texts, x, side };
}

/** From x to x that marker, label and arrow take in their row. */
function spanOf({ texts, x, side, evolvesTo }: Placed): readonly [number, number] {
  const [{ width }] = texts;
  const label = side === 'right' ? x + labelDistance() + width : x - labelDistance() - width;
  const ends = [x - CANVAS.radius, x + CANVAS.radius, label];
  if (evolvesTo !== undefined) ends.push(evolvesTo - CANVAS.radius, evolvesTo + CANVAS.radius);
  return [Math.min(...ends), Math.max(...ends)];
}

/** From the centre of a marker to the near edge of its label. */
export function labelDistance(): number {
  return CANVAS.radius + 7;
}

function* sideways(wanted: number): Generator<number> {
  yield wanted;
  for (let shift = STEP; shift < CANVAS.width; shift += STEP) {
    for (const x of [wanted + shift, wanted - shift]) if (x === inPlot(x)) yield x;
  }
}

function isFree(node: MapNode): boolean {
  return node.evolution === undefined && (node.kind === 'user' || node.kind === 'need');
}

function inPlot(x: number): number {
  return Math.min(CANVAS.width - CANVAS.right - CANVAS.radius, Math.max(CANVAS.left + CANVAS.radius, x));
}

function heightOf(placed: readonly Placed[]): number {
  return Math.max(2 * CANVAS.radius, ...placed.map(({ texts }) => texts[0].height));
}
