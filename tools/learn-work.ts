import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { WorkModel } from '../nextbest/src/model/work-model.ts';
import { temperaturesOf } from './learn/calibrate.ts';
import { labelledCommits } from './learn/commits.ts';
import { examplesOf, type LabelledExample, learnModel } from './learn/lessons.ts';
import { fileOf } from './learn/pack.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run learn:work -- --commits DIR`: learns what tells value, fix and upkeep apart from the `train` part of the labelled commits
 * (evaluation/work.yaml) and writes the weights. The same input gives the same bytes.
 */

const TO = fromRoot('nextbest/src/catalog/work-model.generated.json');
const SETTINGS = {
  least: { commits: 8, repositories: 5 },
  networks: 3,
  hidden: 12,
  epochs: 7,
  rate: 0.05,
  directRate: 0.01,
  dropFeatures: 0.5,
  dropHidden: 0.3,
  seed: 1,
};
const FOLDS = 4;

/** One network in each fold stands for the mean of several, which is no surer. */
function learnFold(from: readonly LabelledExample[]): WorkModel {
  return learnModel(from, { ...SETTINGS, networks: 1 });
}

const { values } = parseArgs({ options: { commits: { type: 'string' } } });
if (values.commits === undefined) {
  process.stderr.write('name the folder of the labelled commits: npm run learn:work -- --commits DIR\n');
  process.exit(2);
}
const examples = examplesOf(labelledCommits(values.commits, 'train'));
const temperatures = temperaturesOf(examples, { folds: FOLDS, learn: learnFold });
const model = { ...learnModel(examples, SETTINGS), temperatures };
const newest = examples.reduce((last, { at }) => Math.max(last, at), 0);
const { least, ...settings } = SETTINGS;
const about = {
  source:
    'weights learnt by tools/learn-work.ts from commits of public repositories whose authors label them; no subject and no path of theirs is in them',
  license: 'Apache-2.0',
  split: 'evaluation/work.yaml: train',
  newest: new Date(newest * 1000).toISOString().slice(0, 10),
  learntFrom: { repositories: new Set(examples.map(({ repository }) => repository)).size, commits: examples.length },
  settings: { ...settings, leastCommits: least.commits, leastRepositories: least.repositories, folds: FOLDS },
};
const text = `${JSON.stringify(fileOf(model, about))}\n`;
writeFileSync(TO, text);
process.stdout.write(
  `${model.features.length} features, ${text.length} bytes, temperatures ${Object.values(temperatures).join(', ')}: ${TO.slice(fromRoot('.').length)}\n`,
);
