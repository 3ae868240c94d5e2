/** 10th, 50th and 90th percentile of a quantity. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly unit: string;
}

// oxlint-disable-next-line max-params -- four plain numbers read best in the order in which people say them
export function range(low: number, likely: number, high: number, unit: string): Range {
  return { low, likely, high, unit };
}

/** The same range in another unit: every percentile times `factor`. */
export function scaled(of: Range, factor: number, unit: string): Range {
  return { low: of.low * factor, likely: of.likely * factor, high: of.high * factor, unit };
}

/** The sum of two independent ranges of one unit: distances from the middle add in quadrature (exact for normals). */
export function sum(a: Range, b: Range): Range {
  const likely = a.likely + b.likely;
  const low = likely - Math.hypot(a.likely - a.low, b.likely - b.low);
  return { low, likely, high: likely + Math.hypot(a.high - a.likely, b.high - b.likely), unit: a.unit };
}

/**
 * The product of two independent ranges, the second above 0. Distances from the middle, as factors, add in quadrature (exact for lognormals): both at
 * their 10th percentile at once is rarer than 1 in 10.
 */
export function product(a: Range, b: Range, unit: string): Range {
  return { low: endOfProduct(a, b, 'low'), likely: a.likely * b.likely, high: endOfProduct(a, b, 'high'), unit };
}

function endOfProduct(a: Range, b: Range, end: 'low' | 'high'): number {
  if (a.likely <= 0 || a.low < 0) return a[end] * b.likely;
  const distance = Math.hypot(Math.log(a[end] / a.likely), Math.log(b[end] / b.likely));
  return a.likely * b.likely * Math.exp(end === 'low' ? -distance : distance);
}
