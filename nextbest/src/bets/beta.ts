/** A chance as two counts: so many times it worked, so many times it did not. */
export interface Beta {
  readonly worked: number;
  readonly failed: number;
}

/** Coefficients of Lanczos' approximation with g = 7 and nine terms; 15 digits. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const TINY = 1e-300;
const STEPS = 300;
const HALVINGS = 60;
const STRIPS = 2000;
/** Wider than any chance that is stated, and narrower than any that results could tell apart. */
const STRENGTHS = { least: 0.5, most: 1e6 } as const;

/** Trials and how many of them worked: conjugate (decision.md, A14). */
export function withResults({ worked, failed }: Beta, more: Beta): Beta {
  return { worked: worked + more.worked, failed: failed + more.failed };
}

/** P(chance ≤ x): the regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun 26.5.8). */
function atMost({ worked: a, failed: b }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** The chance below which it lies with probability `p`, by halving. */
export function quantile(beta: Beta, p: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(beta, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The Beta with this middle as its mean whose 5th and 95th percentiles are as far apart as `low` and `high`. */
export function fitted([low, high]: readonly [number, number]): Beta {
  const mean = Math.min(0.999, Math.max(0.001, (low + high) / 2));
  let [weak, strong]: [number, number] = [STRENGTHS.least, STRENGTHS.most];
  for (let step = 0; step < HALVINGS; step += 1) {
    const strength = Math.sqrt(weak * strong);
    const beta = { worked: mean * strength, failed: (1 - mean) * strength };
    if (quantile(beta, 0.95) - quantile(beta, 0.05) > high - low) weak = strength;
    else strong = strength;
  }
  return { worked: mean * strong, failed: (1 - mean) * strong };
}

/** The 90 % range that `fitted` would make this of: its mean in the middle, as wide as it is. */
export function ninety(beta: Beta): readonly [number, number] {
  const mean = beta.worked / (beta.worked + beta.failed);
  const half = Math.min(mean, 1 - mean, (quantile(beta, 0.95) - quantile(beta, 0.05)) / 2);
  return [mean - half, mean + half];
}

/** P(one's chance > the other's), both independent: ∫ P(other ≤ x) of one's density, with x = sin² so that no end is steep; Simpson's rule. */
export function chanceBetter(one: Beta, other: Beta): number {
  const width = Math.PI / 2 / STRIPS;
  let sum = 0;
  for (let index = 1; index < STRIPS; index += 1) {
    const angle = index * width;
    const x = Math.sin(angle) ** 2;
    const density = Math.exp(
      (2 * one.worked - 1) * Math.log(Math.sin(angle)) + (2 * one.failed - 1) * Math.log(Math.cos(angle)) - logBeta(one.worked, one.failed),
    );
    sum += (index % 2 === 1 ? 4 : 2) * atMost(other, x) * 2 * density;
  }
  return (sum * width) / 3;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x above 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const series = LANCZOS.reduce((sum, coefficient, index) => sum + (index === 0 ? coefficient : coefficient / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
