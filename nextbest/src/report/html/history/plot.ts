import { type Markup, markup } from '#map/markup.ts';

/**
 * What all plots share: positions along are shares of the width, so that a plot fits a telephone and a sheet of paper without its text
 * becoming small.
 */

export interface Plot {
  /** Used once on a page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two, for those who do not see it. */
  readonly says: string;
  /** Pixels. */
  readonly height: number;
  readonly marks: Markup;
}

/** A picture with a name and a description, as wide as the page lets it be. */
export function plot({ id, title, says, height, marks }: Plot): Markup {
  return markup`<svg class="plot" width="100%" height="${height}" role="img" aria-labelledby="${id}-title ${id}-says"><title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>${marks}</svg>`;
}

/** A share of the width, 0 … 1, as SVG takes it: two decimals are finer than any screen. */
export function along(share: number): Markup {
  return { markup: `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%` };
}

/** A rectangle from one share of the width to another; what is there is never thinner than it can be seen. */
export function block(classes: string, [from, to]: readonly [number, number], [y, height]: readonly [number, number]): Markup {
  const width = Math.max(0.002, to - from);
  return markup`<rect class="${classes}" x="${along(from)}" y="${rounded(y)}" width="${along(width)}" height="${rounded(height)}"/>`;
}

export function dot(classes: string, at: number, y: number): Markup {
  return markup`<circle class="${classes}" cx="${along(at)}" cy="${y}" r="5.5"/>`;
}

/** A diamond, so that it is not told from a dot by its colour alone. */
export function diamond(classes: string, at: number, y: number): Markup {
  return markup`<svg x="${along(at)}" y="${y}" overflow="visible"><path class="${classes}" d="M0,-6.5L6.5,0L0,6.5L-6.5,0z"/></svg>`;
}

export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

const ENDS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A round number that is at least as large, and not much larger. */
export function roundUp(value: number): number {
  let step = 1;
  while (step * 10 < value) step *= 10;
  return (ENDS.find((times) => times * step >= value) ?? 10) * step;
}
