import { featureReader } from '../../nextbest/src/history/features.ts';
import type { WorkModel } from '../../nextbest/src/model/work-model.ts';
import type { LabelledCommit } from './commits.ts';
import { learnNetwork, type Settings } from './network.ts';
import { packed } from './pack.ts';
import { type Example, type Least, placesOf, vocabularyOf, weightsOf } from './vocabulary.ts';

/** A labelled commit with its features. */
export type LabelledExample = LabelledCommit & Example;

export function examplesOf(commits: readonly LabelledCommit[]): LabelledExample[] {
  const featuresOf = featureReader();
  return commits.map((commit) => ({ ...commit, features: featuresOf(commit) }));
}

export interface ModelSettings extends Omit<Settings, 'size'> {
  readonly least: Least;
  /** How many are learnt, each from its own seed: their mean is steadier than any. */
  readonly networks: number;
}

/** Learns a model from these commits and nothing else; its temperatures are 1. */
export function learnModel(examples: readonly LabelledExample[], { least, networks, ...settings }: ModelSettings): WorkModel {
  const vocabulary = vocabularyOf(examples, least);
  const places = examples.map((example) => placesOf(example, vocabulary));
  const labels = examples.map(({ label }) => label);
  const weights = weightsOf(examples.map(({ repository }) => repository));
  const lessons = { places, labels, weights };
  const learnt = Array.from({ length: networks }, (_, index) =>
    learnNetwork(lessons, { ...settings, size: vocabulary.size, seed: settings.seed + index }),
  );
  return packed(learnt, vocabulary);
}
