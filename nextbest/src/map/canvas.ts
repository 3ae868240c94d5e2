import type { Drawing } from './drawing.ts';

/** Sizes of the drawing, in SVG units. The plot is what lies inside the margins. */
export const CANVAS = {
  width: 1200,
  leastHeight: 560,
  left: 52,
  right: 20,
  top: 28,
  bottom: 86,
  radius: 7,
  font: 13,
  lineHeight: 16,
} as const;

/** Stages of evolution with the borders that Wardley mapping tools share. */
export const STAGES = [
  { name: 'Genesis', from: 0, to: 0.175 },
  { name: 'Custom-built', from: 0.175, to: 0.4 },
  { name: 'Product or rental', from: 0.4, to: 0.7 },
  { name: 'Commodity or utility', from: 0.7, to: 1 },
] as const;

const PLOT_WIDTH = CANVAS.width - CANVAS.left - CANVAS.right;

/** Evolution 0 … 1 to x; values outside are drawn at the border. */
export function xOf(evolution: number): number {
  const inside = Number.isFinite(evolution) ? Math.min(1, Math.max(0, evolution)) : 0.5;
  return rounded(CANVAS.left + inside * PLOT_WIDTH);
}

/** x of a marker back to evolution 0 … 1. */
export function evolutionOf(x: number): number {
  return (x - CANVAS.left) / PLOT_WIDTH;
}

/** y of a marker to visibility: 1 at the top of the plot, 0 at its bottom. */
export function visibilityOf(y: number, drawing: Drawing): number {
  const plotHeight = drawing.height - CANVAS.top - CANVAS.bottom;
  return 1 - (y - CANVAS.top) / plotHeight;
}

/** Two decimals are enough for any screen and keep the text short. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
