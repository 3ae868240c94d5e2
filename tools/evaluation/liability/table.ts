import type { Range } from '../../../nextbest/src/model/range.ts';
import { differenceInterval, type Pair } from './bootstrap.ts';
import { grouped } from './grouped.ts';
import { captureOfFifth, mean, precisionAtTen, spearman } from './measures.ts';
import type { Cut } from './points.ts';
import { bySizeText, type Held, heldOf, shareText } from './sizes.ts';

/** One point with what every predictor foretold for it, by name, in the order of its components. */
export interface Foretold {
  readonly repository: string;
  readonly years: number;
  readonly cut: Cut;
  readonly actual: readonly number[];
  readonly by: ReadonlyMap<string, readonly number[]>;
  /** 80 % ranges of ours. */
  readonly ranges: readonly Range[];
}

export const OURS = 'ours';

/** Rows of predictors for the components of history.md with the means over points, the interval of our difference, and how often ranges held. */
export function tableText(points: readonly Foretold[], baseline: string): string {
  const foretold = points.filter(({ cut }) => cut === 'folders');
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
    `  80 % ranges held for ${shareText(foretold.flatMap(held))}; by years back ${byYears(foretold)}`,
    ...[...grouped(points, ({ cut }) => cut)].map(
      ([cut, own]) => `    ${cut}: ${shareText(own.flatMap(held))}; ${bySizeText(own.flatMap(held))}`,
    ),
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

function held({ ranges, actual }: Foretold): Held[] {
  return heldOf(ranges, actual);
}

function byYears(foretold: readonly Foretold[]): string {
  return [...grouped(foretold, ({ years }) => years)].map(([years, points]) => `${years}: ${shareText(points.flatMap(held))}`).join(', ');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
