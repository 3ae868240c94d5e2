/** A stated chance, and whether it came so. */
export interface Forecasted {
  readonly chance: number;
  readonly came: boolean;
}

/** Brier score (0 is perfect) and its parts: score = reliability − resolution + uncertainty (Murphy 1973). */
export interface Brier {
  readonly score: number;
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  /** Share of the uncertainty that the forecasts took away; undefined where everything came out alike. */
  readonly skill?: number;
}

/** Forecasts are grouped by tenths; undefined without any. */
export function brier(forecasts: readonly Forecasted[]): Brier | undefined {
  if (forecasts.length === 0) return undefined;
  const came = mean(forecasts.map(outcome));
  const uncertainty = came * (1 - came);
  const tenths = [...new Set(forecasts.map(tenth))];
  const groups = tenths.map((one) => forecasts.filter((forecast) => tenth(forecast) === one));
  const weighed = (of: (group: readonly Forecasted[]) => number): number =>
    groups.reduce((sum, group) => sum + (group.length / forecasts.length) * of(group), 0);
  const score = mean(forecasts.map((one) => (one.chance - outcome(one)) ** 2));
  return {
    score,
    reliability: weighed((group) => (mean(group.map(({ chance }) => chance)) - mean(group.map(outcome))) ** 2),
    resolution: weighed((group) => (mean(group.map(outcome)) - came) ** 2),
    uncertainty,
    ...(uncertainty === 0 ? {} : { skill: 1 - score / uncertainty }),
  };
}

/** Winkler's interval score: the width, and beyond an end 2/α times the distance to it; lower is better. */
export function winkler([low, high]: readonly [number, number], value: number, coverage = 0.9): number {
  const beyond = Math.max(0, low - value, value - high);
  return high - low + (2 / (1 - coverage)) * beyond;
}

/** P(X ≤ hits) of so many ranges when each holds with probability `coverage`: small, and the ranges are too narrow. */
export function chanceOfSoFew(hits: number, ranges: number, coverage: number): number {
  let [term, sum] = [(1 - coverage) ** ranges, 0];
  for (let k = 0; k <= hits; k += 1) {
    sum += term;
    term *= ((ranges - k) / (k + 1)) * (coverage / (1 - coverage));
  }
  return sum;
}

function tenth({ chance }: Forecasted): number {
  return Math.round(chance * 10);
}

function outcome({ came }: Forecasted): number {
  return came ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
