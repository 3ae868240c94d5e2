import { product, type Range, scaled } from '#model/range.ts';

/** Hours a month behind commits a year; `perCommit` in `hours/commit`. */
export function hoursOf(commitsPerYear: Range, perCommit: Range): Range {
  return product(scaled(commitsPerYear, 1 / 12, 'commits/month'), perCommit, 'hours/month');
}
