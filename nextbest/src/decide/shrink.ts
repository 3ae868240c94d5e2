/**
 * Spread of true net values over moves of one kind, as a multiple of the estimate; assumed until results of bets replace it. It is a multiple
 * because such estimates err by factors: with a spread in hours, twice the gain at the same certainty would rank lower.
 */
const PATTERN_SPREAD = 1.5;

/** Posterior mean of a normal prior N(mean, spread²) after one estimate with this standard error. */
export function shrink(
  estimate: { readonly mean: number; readonly error: number },
  prior: { readonly mean: number; readonly spread: number },
): number {
  if (estimate.error === 0) return estimate.mean;
  const weight = prior.spread ** 2 / (prior.spread ** 2 + estimate.error ** 2);
  return prior.mean + weight * (estimate.mean - prior.mean);
}

/**
 * An estimate of net value, made smaller against the optimiser's curse: the top of a list of noisy estimates disappoints (Smith and Winkler 2006). Its
 * pattern's mean is 0, "most moves change little". A mean of the other moves in the same list would be no prior: one more poor move in
 * the list would make the good ones of its kind worse.
 */
export function towardPattern(mean: number, error: number): number {
  return shrink({ mean, error }, { mean: 0, spread: PATTERN_SPREAD * Math.abs(mean) });
}
