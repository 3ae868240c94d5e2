import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expected, scoreOf } from '../nextbest/src/liability/expectation.ts';
import type { Weights } from '../nextbest/src/liability/learnt.ts';
import { BASELINE, BASELINES } from './evaluation/liability/baselines.ts';
import { directoryOf, namesIn } from './evaluation/liability/directories.ts';
import { fit, type Sample } from './evaluation/liability/fit.ts';
import { readHistory } from './evaluation/liability/history.ts';
import { captureOfFifth, mean, precisionAtTen, spearman } from './evaluation/liability/measures.ts';
import { pastsOf } from './evaluation/liability/pasts.ts';
import { actualOf, type Point, pointsOf, type Whose } from './evaluation/liability/points.ts';
import { rounded, spreadOf } from './evaluation/liability/spread.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run learn:liability -- --repositories DIR --only LIST-FILE`: learns what next year's upkeep of a component follows from, on the
 * repositories of a list (`owner/name`, one a line), one, two and three years before their last commits, and writes the weights into the product. Says
 * how well they do on repositories left out, an eighth at a time, beside the baseline of the evaluation.
 */

const FOLDS = 8;
/** A year of less upkeep than this says nothing of an order; commits. */
const FEWEST = 50;
const WRITTEN = 'nextbest/src/liability/weights.ts';

type Labelled = Sample & { readonly baseline: readonly number[] };

const { values } = parseArgs({ options: { repositories: { type: 'string' }, only: { type: 'string' } } });
if (values.repositories === undefined || values.only === undefined) {
  process.stderr.write('name the folder and the list: npm run learn:liability -- --repositories DIR --only LIST-FILE\n');
  process.exit(2);
}
const samples = await samplesOf(values.repositories, namesIn(values.only));
const repositories = [...new Set(samples.map(({ repository }) => repository))].sort();
process.stdout.write(`${repositories.length} repositories, ${samples.length} samples\n${leftOutText(samples)}`);
writeFileSync(fromRoot(WRITTEN), textOf(weightsOf(samples)));

async function samplesOf(folder: string, names: readonly string[]): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const name of names) {
    const path = directoryOf(folder, name);
    const points = path === undefined ? [] : await pointsOf(await readHistory(path, name));
    found.push(...points.flatMap((point) => [labelled(point, 'all'), labelled(point, 'people')]));
  }
  return found.filter(({ actual }) => actual.reduce((sum, value) => sum + value, 0) >= FEWEST);
}

function labelled(point: Point, whose: Whose): Labelled {
  const baseline = BASELINES[BASELINE]?.(point, whose) ?? [];
  return { repository: point.repository, pasts: pastsOf(point, whose), actual: actualOf(point, whose), baseline };
}

function weightsOf(some: readonly Sample[]): Weights {
  const fitted = fit(some);
  const outcomes = some.flatMap(({ pasts, actual }) =>
    pasts.map((past, index) => ({
      score: scoreOf(past, { ...fitted, spread: [] }),
      actual: actual[index] ?? 0,
      weight: 1 / actual.length,
    })),
  );
  return { ...fitted, spread: spreadOf(outcomes) };
}

function leftOutText(all: readonly Labelled[]): string {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = ({ repository }: Sample): boolean => repositories.indexOf(repository) % FOLDS === fold;
    const weights = weightsOf(all.filter((one) => !isLeftOut(one)));
    return all.filter(isLeftOut).map((one) => judged(one, weights));
  }).flat();
  const line = (name: string, of: (row: (typeof rows)[number]) => readonly number[]): string => {
    const columns = [0, 1, 2].map((index) => mean(rows.map((row) => of(row)[index] ?? 0)).toFixed(3));
    return `${name.padEnd(26)}${columns.join('  ')}\n`;
  };
  const held = rows.flatMap((row) => row.held);
  return [
    line(BASELINE, (row) => row.baseline),
    line('ours, left out', (row) => row.ours),
    `ranges held for ${(held.filter(Boolean).length / held.length).toFixed(3)} of ${held.length}\n`,
  ].join('');
}

function judged({ pasts, actual, baseline }: Labelled, weights: Weights) {
  const ranges = pasts.map((past) => expected(past, weights));
  const scores = (foretold: readonly number[]): number[] =>
    [spearman, precisionAtTen, captureOfFifth].map((measure) => measure(foretold, actual));
  return {
    ours: scores(ranges.map(({ likely }) => likely)),
    baseline: scores(baseline),
    held: ranges.map(({ low, high }, index) => (actual[index] ?? 0) >= low && (actual[index] ?? 0) <= high),
  };
}

function textOf({ intercept, of, spread }: Weights): string {
  const weights = Object.entries(of).map(([feature, weight]) => `${feature}: ${rounded(weight)}`);
  const knots = spread.map(({ at, low, likely, high }) => `    { at: ${at}, low: ${low}, likely: ${likely}, high: ${high} },\n`);
  return [
    "import type { Weights } from './learnt.ts';\n\n",
    `/** Learnt from ${repositories.length} public repositories by \`npm run learn:liability\`; do not edit. */\n`,
    'export const WEIGHTS: Weights = {\n',
    `  intercept: ${rounded(intercept)},\n`,
    `  of: { ${weights.join(', ')} },\n`,
    `  spread: [\n${knots.join('')}  ],\n};\n`,
  ].join('');
}
