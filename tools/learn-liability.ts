import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expected, scoreOf } from '../nextbest/src/liability/expectation.ts';
import type { Weights } from '../nextbest/src/liability/learnt.ts';
import { BASELINE } from './evaluation/liability/baselines.ts';
import { namesIn } from './evaluation/liability/directories.ts';
import { fit, type Sample } from './evaluation/liability/fit.ts';
import { grouped } from './evaluation/liability/grouped.ts';
import { captureOfFifth, mean, precisionAtTen, spearman } from './evaluation/liability/measures.ts';
import { type Labelled, samplesOf } from './evaluation/liability/samples.ts';
import { bySizeText, heldOf, shareText } from './evaluation/liability/sizes.ts';
import { rounded, spreadOf } from './evaluation/liability/spread.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run learn:liability -- --repositories DIR --only LIST-FILE [--keep DIR]`: learns what next year's upkeep of a component follows from, on the
 * repositories of a list (`owner/name`, one a line), one, two and three years before their last commits, and writes the weights into the product. Says
 * how well they do on repositories left out, an eighth at a time, beside the baseline of the evaluation. `--keep` keeps what was read, to learn from it again without reading.
 */

const FOLDS = 8;
const WRITTEN = 'nextbest/src/liability/weights.ts';

const { values } = parseArgs({ options: { repositories: { type: 'string' }, only: { type: 'string' }, keep: { type: 'string' } } });
if (values.repositories === undefined || values.only === undefined) {
  process.stderr.write('name the folder and the list: npm run learn:liability -- --repositories DIR --only LIST-FILE\n');
  process.exit(2);
}
const samples = await samplesOf(namesIn(values.only), { folder: values.repositories, keep: values.keep });
const repositories = [...new Set(samples.map(({ repository }) => repository))].sort();
process.stdout.write(`${repositories.length} repositories, ${samples.length} samples\n${leftOutText(samples)}`);
writeFileSync(fromRoot(WRITTEN), textOf(weightsOf(samples)));

/** What order components have is learnt from the finest cut alone; what may come of an expectation from all, large ones among them, every component weighing the same. */
function weightsOf(some: readonly Labelled[]): Weights {
  const fitted = fit(some.filter(isFine));
  const outcomes = some.flatMap(({ pasts, actual }) =>
    pasts.map((past, index) => ({ score: scoreOf(past, { ...fitted, spread: [] }), actual: actual[index] ?? 0, weight: 1 })),
  );
  return { ...fitted, spread: spreadOf(outcomes) };
}

function isFine({ cut }: Labelled): boolean {
  return cut === 'folders';
}

function leftOutText(labelled: readonly Labelled[]): string {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = ({ repository }: Sample): boolean => repositories.indexOf(repository) % FOLDS === fold;
    const weights = weightsOf(labelled.filter((one) => !isLeftOut(one)));
    return labelled.filter(isLeftOut).map((one) => judged(one, weights));
  }).flat();
  const fine = rows.filter(({ cut }) => cut === 'folders');
  const line = (name: string, of: (row: (typeof rows)[number]) => readonly number[]): string => {
    const columns = [0, 1, 2].map((index) => mean(fine.map((row) => of(row)[index] ?? 0)).toFixed(3));
    return `${name.padEnd(26)}${columns.join('  ')}\n`;
  };
  const cuts = [...grouped(rows, ({ cut }) => cut)].map(([cut, own]) => [cut, own.flatMap(({ held }) => held)] as const);
  const all = cuts.flatMap(([, held]) => held);
  return [
    line(BASELINE, (row) => row.baseline),
    line('ours, left out', (row) => row.ours),
    `ranges held for ${shareText(all)}; by what was expected ${bySizeText(all)}\n`,
    ...cuts.map(([cut, held]) => `  ${cut}: ${shareText(held)}; ${bySizeText(held)}\n`),
  ].join('');
}

function judged({ pasts, actual, baseline, cut }: Labelled, weights: Weights) {
  const ranges = pasts.map((past) => expected(past, weights));
  const scores = (foretold: readonly number[]): number[] =>
    [spearman, precisionAtTen, captureOfFifth].map((measure) => measure(foretold, actual));
  return {
    ours: scores(ranges.map(({ likely }) => likely)),
    baseline: scores(baseline),
    cut,
    held: heldOf(ranges, actual),
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
