/** Whether a range held what happened, and what was likely by it. */
export interface Held {
  readonly likely: number;
  readonly held: boolean;
  /** The end of the range through its beginning, where that is not 0. */
  readonly factor: number;
}

/** Commits a year that were expected, from one bound to the next. */
const BOUNDS = [0, 0.5, 3, 10, 50, 200, Number.POSITIVE_INFINITY];

export function heldOf(
  ranges: readonly { readonly low: number; readonly likely: number; readonly high: number }[],
  actual: readonly number[],
): Held[] {
  return ranges.map(({ low, likely, high }, index) => {
    const happened = actual[index] ?? 0;
    return { likely, held: happened >= low && happened <= high, factor: low === 0 ? Number.POSITIVE_INFINITY : high / low };
  });
}

export function shareText(held: readonly Held[]): string {
  return `${(held.filter((one) => one.held).length / Math.max(1, held.length)).toFixed(3)} of ${held.length}`;
}

/** How often ranges held by what was expected, and by how much their ends differ in the middle case. */
export function bySizeText(held: readonly Held[]): string {
  return BOUNDS.slice(1)
    .map((to, index) => [BOUNDS[index] ?? 0, to] as const)
    .map(([from, to]) => ({ from, to, own: held.filter(({ likely }) => likely >= from && likely < to) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ from, to, own }) =>
        `${to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from} to ${to}`}: ${shareText(own)}${widthText(own)}`,
    )
    .join(', ');
}

function widthText(held: readonly Held[]): string {
  const factors = held.map(({ factor }) => factor).sort((a, b) => a - b);
  const middle = factors[Math.floor(factors.length / 2)] ?? Number.POSITIVE_INFINITY;
  return middle === Number.POSITIVE_INFINITY ? '' : ` (ends ${middle.toFixed(1)}x apart)`;
}
