import type { Probabilities } from '#model/verdict.ts';
import type { WorkClass } from '#model/work.ts';
import { featurePlaces, NOWHERE } from './feature-places.ts';
import { fitLogistic, logistic, type Sample } from './logistic.ts';
import { CLASSES, scoresOf } from './probabilities.ts';

/** A commit of one repository as the general model sees it; `stated` is the class that its author gave it. */
export interface Seen {
  readonly features: Uint32Array;
  readonly judged: Probabilities;
  readonly stated?: WorkClass;
}

/** What a commit is for by what this repository's other commits look like. */
export type OwnStyle = (commit: Seen) => Probabilities;

/** A feature of fewer commits is theirs alone. */
const LEAST_COMMITS = 4;
/** A strong pull to the general model: a few hundred commits must not bend it far. */
const PENALTY = 100;
const STEPS = 20;
/** What the model says of a commit weighs less than what its author says, and least where authors do say it. */
const JUDGED_WEIGHT = 0.5;
const JUDGED_BESIDE_STATED_WEIGHT = 0.2;
/** Power by which the model's own opinion is made sharper, so that what it is sure of tells it about the rest. */
const SHARPER = 3;

export interface Repository {
  readonly stated: readonly Seen[];
  readonly judged: readonly Seen[];
}

/**
 * Corrects the general model by one repository: a logistic regression that starts from the model's scores, fitted to the classes that authors stated
 * and, with less weight, to what the model is sure of (self-training: Yarowsky 1995).
 */
export function ownStyle({ stated, judged }: Repository): OwnStyle {
  const learnt = [...stated, ...judged];
  const places = placesOf(learnt);
  const weight = stated.length === 0 ? JUDGED_WEIGHT : JUDGED_BESIDE_STATED_WEIGHT;
  const samples = learnt.map((commit): Sample => {
    const own = commit.stated === undefined ? { target: sharper(commit.judged), weight } : { target: targetOf(commit.stated), weight: 1 };
    return { places: known(commit, places), start: scoresOf(commit.judged), ...own };
  });
  const weights = fitLogistic(samples, { size: places.size, penalty: PENALTY, steps: STEPS });
  const sampleOf = new Map(learnt.map((commit, index) => [commit, samples[index]]));
  return (commit) => logistic(weights, sampleOf.get(commit) ?? { places: known(commit, places), start: scoresOf(commit.judged) });
}

interface Places {
  /** Number of places. */
  readonly size: number;
  /** NOWHERE for a feature of few commits. */
  of(feature: number): number;
}

function placesOf(commits: readonly Seen[]): Places {
  const all = featurePlaces();
  const counts: number[] = [];
  for (const { features } of commits)
    for (const feature of features) {
      const place = all.add(feature);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  let size = 0;
  const kept = Int32Array.from(counts, (count) => (count < LEAST_COMMITS ? NOWHERE : size++));
  return { size, of: (feature) => kept[all.placeOf(feature)] ?? NOWHERE };
}

function known({ features }: Pick<Seen, 'features'>, places: Places): Int32Array {
  const found = new Int32Array(features.length);
  let count = 0;
  for (const feature of features) {
    const place = places.of(feature);
    if (place !== NOWHERE) found[count++] = place;
  }
  return found.slice(0, count);
}

function sharper(judged: Probabilities): Probabilities {
  const powers = judged.map((one) => one ** SHARPER);
  const sum = powers.reduce((total, one) => total + one, 0);
  const [value = 0, fix = 0, upkeep = 0] = powers.map((one) => one / sum);
  return [value, fix, upkeep];
}

function targetOf(stated: WorkClass): Probabilities {
  const [value = 0, fix = 0, upkeep = 0] = CLASSES.map((kind) => (kind === stated ? 1 : 0));
  return [value, fix, upkeep];
}
