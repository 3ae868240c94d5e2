import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expected } from '../nextbest/src/liability/expectation.ts';
import type { Range } from '../nextbest/src/model/range.ts';
import { BASELINE, BASELINES } from './evaluation/liability/baselines.ts';
import { directoryOf, namesIn } from './evaluation/liability/directories.ts';
import { grouped } from './evaluation/liability/grouped.ts';
import { readHistory } from './evaluation/liability/history.ts';
import { pastsOf } from './evaluation/liability/pasts.ts';
import { actualOf, type Point, pointsOf, type Whose } from './evaluation/liability/points.ts';
import { type Foretold, OURS, tableText } from './evaluation/liability/table.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run evaluate:liability -- --repositories DIR [--only OWNER/NAME | FILE]… [--each]`: how well the upkeep of the next twelve months is foretold
 * one, two and three years before the last commit, from the commits before alone, beside the predictors of history.md. DIR holds bare
 * git directories (`owner+name/repo`, `owner+name`, `owner+name.git`). Ranges are judged on larger components as well. `--only` takes other repositories than those of `evaluation/liability`.
 */

const WHOSE: readonly (readonly [Whose, string])[] = [
  ['all', "everybody's commits, bots among them (as in history.md)"],
  ['people', 'commits of people (what the product says)'],
];

const { values } = parseArgs({
  options: { repositories: { type: 'string' }, only: { type: 'string', multiple: true }, each: { type: 'boolean' } },
});
if (values.repositories === undefined) {
  process.stderr.write('name a folder of bare git directories: npm run evaluate:liability -- --repositories DIR\n');
  process.exit(2);
}
const folder = values.repositories;
const names =
  values.only?.flatMap((one) => (existsSync(one) ? namesIn(one) : [one])) ?? namesIn(fromRoot('evaluation/liability/repositories.txt'));
const absent = names.filter((name) => directoryOf(folder, name) === undefined);
const foretold = new Map<Whose, Foretold[]>(WHOSE.map(([whose]) => [whose, []]));
for (const name of names) {
  const path = directoryOf(folder, name);
  if (path === undefined) continue;
  for (const point of await pointsOf(await readHistory(path, name)))
    for (const [whose] of WHOSE) foretold.get(whose)?.push(foretell(point, whose));
}
for (const [whose, words] of WHOSE) {
  const points = foretold.get(whose) ?? [];
  process.stdout.write(`${words}: ${points.filter(({ cut }) => cut === 'folders').length} points\n${tableText(points, BASELINE)}`);
  if (values.each === true) process.stdout.write(eachText(points));
}
if (absent.length > 0) process.stdout.write(`not run, because absent: ${absent.join(', ')}\n`);

function foretell(point: Point, whose: Whose): Foretold {
  const ranges = oursOf(point, whose);
  const baselines = Object.entries(BASELINES).map(([name, predict]) => [name, predict(point, whose)] as const);
  return {
    repository: point.repository,
    years: point.years,
    cut: point.cut,
    actual: actualOf(point, whose),
    by: new Map([...baselines, [OURS, ranges.map(({ likely }) => likely)]]),
    ranges,
  };
}

function oursOf(point: Point, whose: Whose): Range[] {
  return pastsOf(point, whose).map((past) => expected(past));
}

function eachText(points: readonly Foretold[]): string {
  return [...grouped(points, ({ repository }) => repository)]
    .map(([repository, own]) => `${repository}\n${tableText(own, BASELINE)}`)
    .join('');
}
