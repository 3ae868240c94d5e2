import { differenceInterval, type Pair } from './bootstrap.ts';
import { grouped } from './grouped.ts';
import { captureOfFifth, mean, precisionAtTen, spearman } from './measures.ts';

/** One point with what every predictor foretold for it, by name, in the order of its components. */
export interface Foretold {
  readonly repository: string;
  readonly years: number;
  readonly actual: readonly number[];
  readonly by: ReadonlyMap<string, readonly number[]>;
  /** 80 % ranges of ours. */
  readonly ranges: readonly { readonly low: number; readonly high: number }[];
}

export const OURS = 'ours';

/** Rows of predictors with the means over points, the interval of our difference, and how often ranges held. */
export function tableText(foretold: readonly Foretold[], baseline: string): string {
  if (foretold.length === 0) return 'no points\n';
  const names = [...(foretold[0]?.by.keys() ?? [])];
  const pairs = foretold.map((point): Pair => ({ ours: valuesOf(point, OURS), baseline: valuesOf(point, baseline), actual: point.actual }));
  const [low, high] = differenceInterval(pairs);
  return [
    `  ${''.padEnd(26)}${['Spearman', 'precision@10', 'capture@20%'].map((name) => name.padStart(14)).join('')}`,
    ...names.map((name) => row(name, scores(foretold, name))),
    row(
      'everything known',
      scores(
        foretold.map((point) => ({ ...point, by: new Map([['actual', point.actual]]) })),
        'actual',
      ),
    ),
    `  ours minus ${baseline}, Spearman: ${signed(meanOf(pairs))}, 95 % of ${foretold.length} points and their components resampled: ${signed(low)} to ${signed(high)}`,
    `  80 % ranges held for ${share(foretold)}; by years back ${byYears(foretold)}; by what was expected ${bySize(foretold)}`,
    '',
  ].join('\n');
}

function valuesOf({ by }: Foretold, name: string): readonly number[] {
  return by.get(name) ?? [];
}

function scores(foretold: readonly Foretold[], name: string): readonly number[] {
  return [spearman, precisionAtTen, captureOfFifth].map((measure) =>
    mean(foretold.map((point) => measure(valuesOf(point, name), point.actual))),
  );
}

function row(name: string, values: readonly number[]): string {
  return `  ${name.padEnd(26)}${values.map((value) => value.toFixed(3).padStart(14)).join('')}`;
}

function meanOf(pairs: readonly Pair[]): number {
  return mean(pairs.map(({ ours, baseline, actual }) => spearman(ours, actual) - spearman(baseline, actual)));
}

interface Held {
  readonly likely: number;
  readonly held: boolean;
}

function heldOf({ actual, ranges, by }: Foretold): Held[] {
  const likely = by.get(OURS) ?? [];
  return ranges.map(({ low, high }, index) => {
    const happened = actual[index] ?? 0;
    return { likely: likely[index] ?? 0, held: happened >= low && happened <= high };
  });
}

function share(foretold: readonly Foretold[]): string {
  return shareOf(foretold.flatMap(heldOf));
}

function shareOf(held: readonly Held[]): string {
  return `${(held.filter((one) => one.held).length / Math.max(1, held.length)).toFixed(3)} of ${held.length}`;
}

function byYears(foretold: readonly Foretold[]): string {
  return [...grouped(foretold, ({ years }) => years)].map(([years, points]) => `${years}: ${share(points)}`).join(', ');
}

/** Commits a year that were expected, from one bound to the next. */
const BOUNDS = [0, 0.5, 2, 8, Number.POSITIVE_INFINITY];

function bySize(foretold: readonly Foretold[]): string {
  const held = foretold.flatMap(heldOf);
  return BOUNDS.slice(1)
    .map((to, index) => [BOUNDS[index] ?? 0, to] as const)
    .map(([from, to]) => {
      const words = to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from} to ${to}`;
      return `${words}: ${shareOf(held.filter(({ likely }) => likely >= from && likely < to))}`;
    })
    .join(', ');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
