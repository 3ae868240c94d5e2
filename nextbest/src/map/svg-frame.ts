import { CANVAS, STAGES, xOf } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import { textWidth } from './font.ts';
import { type Markup, markup } from './markup.ts';
import { marketArrow, shapeOf } from './svg-shapes.ts';

/** Columns of the stages, with their names, and the axis of the value chain. */
export function frame({ height }: Drawing): Markup {
  const bottom = height - CANVAS.bottom + 8;
  const middle = (CANVAS.top + bottom) / 2;
  return markup`<rect width="${CANVAS.width}" height="${height}" fill="var(--paper)"/>
${STAGES.map((stage, index) => stageColumn(stage, index, bottom))}
<path d="M${CANVAS.left},${CANVAS.top}V${bottom}H${CANVAS.width - CANVAS.right}" fill="none" stroke="var(--line)"/>
<text class="axis" x="30" y="${CANVAS.top + 4}" text-anchor="end" transform="rotate(-90 30 ${CANVAS.top + 4})">what users see</text>
<text class="axis" x="30" y="${middle}" text-anchor="middle" transform="rotate(-90 30 ${middle})">value chain</text>
<text class="axis" x="30" y="${bottom}" text-anchor="start" transform="rotate(-90 30 ${bottom})">what they never see</text>`;
}

function stageColumn({ name, from, to }: (typeof STAGES)[number], index: number, bottom: number): Markup {
  const [left, right] = [xOf(from), xOf(to)];
  const band =
    index % 2 === 1
      ? markup`<rect x="${left}" y="${CANVAS.top}" width="${right - left}" height="${bottom - CANVAS.top}" fill="var(--band)"/>`
      : undefined;
  const border = index > 0 ? markup`<path d="M${left},${CANVAS.top}V${bottom}" stroke="var(--faint)" stroke-dasharray="3 4"/>` : undefined;
  return markup`${band}${border}<text class="axis" x="${left + 6}" y="${bottom + 18}">${name}</text>`;
}

/** What the shapes mean, along the bottom edge: only what this map shows. */
export function legend({ height }: Drawing, shown: ReadonlySet<LegendKey>): Markup {
  const y = height - 22;
  let x = CANVAS.left + 8;
  const entries = LEGEND.filter(({ key }) => shown.has(key)).map(({ text, draw }) => {
    const entry = markup`${draw(x, y)}<text class="axis" x="${x + 16}" y="${y + 4}">${text}</text>`;
    x += 16 + textWidth(text, 12) + 26;
    return entry;
  });
  return markup`<g>${entries}</g>`;
}

const SMALL = 6;

const LEGEND = [
  { key: 'user', text: 'who uses it', draw: (x: number, y: number) => shapeOf('user', { x, y, r: SMALL }, '') },
  { key: 'need', text: 'what they need', draw: (x: number, y: number) => shapeOf('need', { x, y, r: SMALL }, '') },
  { key: 'deployable', text: 'what you deploy', draw: (x: number, y: number) => shapeOf('deployable', { x, y, r: SMALL }, '') },
  { key: 'service', text: 'what it uses', draw: (x: number, y: number) => shapeOf('service', { x, y, r: SMALL }, '') },
  { key: 'library', text: 'module or library', draw: (x: number, y: number) => shapeOf('library', { x, y, r: SMALL }, '') },
  { key: 'group', text: 'several as one', draw: (x: number, y: number) => shapeOf('group', { x, y, r: SMALL }, '') },
  { key: 'guess', text: 'dashed: stage not known', draw: (x: number, y: number) => shapeOf('service', { x, y, r: SMALL }, 'guess') },
  { key: 'market', text: 'where the market is', draw: (x: number, y: number) => marketArrow({ x: x - 16, y, r: SMALL }, x + 10) },
  { key: 'today', text: 'start here', draw: (x: number, y: number) => markup`<circle class="today" cx="${x}" cy="${y}" r="${SMALL}"/>` },
] as const;

export type LegendKey = (typeof LEGEND)[number]['key'];
