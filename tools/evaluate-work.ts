import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unpacked } from '../nextbest/src/cli/work-model.ts';
import { certainly } from '../nextbest/src/history/probabilities.ts';
import type { Probabilities } from '../nextbest/src/model/verdict.ts';
import { handRules, logisticBaseline } from './evaluate-work/baselines.ts';
import { alone, judgements, type PartlyHidden, together } from './evaluate-work/hidden.ts';
import { rangesHold } from './evaluate-work/ranges.ts';
import { grouped, type Judgement, type Scores, scoresOf } from './evaluate-work/scores.ts';
import { type LabelledCommit, labelledCommits } from './learn/commits.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run evaluate:work -- --commits DIR`: how well the shipped weights tell value, fix and upkeep apart in the `open` repositories
 * (evaluation/work.yaml), whose prefixes are cut off, beside hand-written rules and a logistic regression learnt from `train` in the same run.
 */

const { values } = parseArgs({ options: { commits: { type: 'string' }, 'no-baseline': { type: 'boolean' } } });
if (values.commits === undefined) {
  process.stderr.write('name the folder of the labelled commits: npm run evaluate:work -- --commits DIR\n');
  process.exit(2);
}
const folder = values.commits;
const open = labelledCommits(folder, 'open');
const model = unpacked(JSON.parse(readFileSync(fromRoot('nextbest/src/catalog/work-model.generated.json'), 'utf8')));

function line(name: string, { commits, two, three, shareError, sure }: Scores): string {
  const agreement = ({ accuracy, macroF1 }: Scores['two']): string => `${accuracy.toFixed(3)} / ${macroF1.toFixed(3)}`;
  const figures = [
    agreement(two),
    agreement(three),
    shareError.toFixed(1).padStart(4),
    `${sure.coverage.toFixed(3)} @ ${sure.accuracy.toFixed(3)}`,
  ];
  return `${name.padEnd(44)} ${String(commits).padStart(6)}   ${figures.join('   ')}\n`;
}

function say(name: string, of: readonly Judgement[]): void {
  process.stdout.write(line(`${name}, all`, scoresOf(of)) + line(`${name}, people`, scoresOf(of.filter(({ bot }) => !bot))));
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n${''.padEnd(44)} commits   2 classes       3 classes       share  sure >= 0.8\n`);
}

function said({ commits, verdicts }: PartlyHidden): Judgement[] {
  return judgements(commits, (_, index): Probabilities => verdicts[index]?.probabilities ?? certainly('upkeep', 1));
}

function known(hidden: PartlyHidden, general: ReadonlyMap<LabelledCommit, Probabilities>): Judgement[] {
  return judgements(hidden.commits, (commit) => general.get(commit) ?? certainly('upkeep', 1));
}

heading('Accuracy / macro-F1 pooled over all commits; share: mean error per repository, in points; sure: coverage @ accuracy, 2 classes');
say('hand rules', judgements(open, handRules));
if (values['no-baseline'] !== true)
  say('logistic regression, words + paths', judgements(open, logisticBaseline(labelledCommits(folder, 'train'))));
const eachAlone = alone(open, model);
const general = new Map(open.map((commit, index) => [commit, eachAlone[index]?.probabilities ?? certainly('upkeep', 1)]));
say('nextbest, line by line', said({ commits: open, verdicts: eachAlone }));
const whole = together(open, model, 0);
say('nextbest, a history at once', said(whole));

heading('Each repository, a history at once');
for (const [repository, own] of grouped(said(whole))) say(repository, own);

heading('Commits without a prefix where others of the same repository have one');
for (const left of [0.1, 0.5, 0.9]) {
  const hidden = together(open, model, left);
  say(`${left * 100} % have one: line by line`, known(hidden, general));
  say(`${left * 100} % have one: a history at once`, said(hidden));
}

process.stdout.write('\nWhat told the class, a history at once: commits, and right of 2 classes\n');
for (const by of ['version', 'paths', 'model'] as const) {
  const own = said(whole).filter((_, index) => whole.verdicts[index]?.by === by);
  process.stdout.write(`${by.padEnd(10)} ${String(own.length).padStart(6)}  ${scoresOf(own).two.accuracy.toFixed(3)}\n`);
}
for (const [name, hidden] of [
  ['no commit has a prefix', whole],
  ['half have one', together(open, model, 0.5)],
] as const) {
  const { ranges, inside } = rangesHold(hidden);
  process.stdout.write(`\n80 % ranges of quarterly shares, ${name}: ${inside} of ${ranges} hold (${(inside / ranges).toFixed(2)})\n`);
}
