/** Density of the standard normal distribution. */
export function density(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/** P(Z ≤ x), by the series of Abramowitz and Stegun 26.2.11; exact to 12 digits for |x| < 7. */
export function cumulative(x: number): number {
  if (Math.abs(x) > 7) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 && k < 400; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** Unit normal loss E[(Z − u)+] = φ(u) − u (1 − Φ(u)), the closed form behind the value of perfect information. */
export function unitLoss(u: number): number {
  return density(u) - u * (1 - cumulative(u));
}
