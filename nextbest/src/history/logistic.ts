import type { Probabilities } from '#model/verdict.ts';
import { minimum } from './minimise.ts';
import { probabilitiesOf } from './probabilities.ts';

const CLASS_COUNT = 3;

/** One commit to fit to: places of its features, how likely each class is, its weight, and scores that it starts from. */
export interface Sample {
  readonly places: ArrayLike<number>;
  readonly target: Probabilities;
  readonly weight: number;
  readonly start?: Probabilities;
}

export interface Fit {
  /** How many places there are. */
  readonly size: number;
  /** The larger, the nearer the weights stay to nought: half of it times their squares is added to the loss. */
  readonly penalty: number;
  readonly steps: number;
}

/** Multinomial logistic regression with an L2 penalty; three weights for each place, then three for every commit. */
export function fitLogistic(samples: readonly Sample[], { size, penalty, steps }: Fit): Float64Array {
  const scores = new Float64Array(CLASS_COUNT);
  return minimum(
    (weights, slopes) => {
      slopes.fill(0);
      let loss = 0;
      for (const sample of samples) {
        fillScores(scores, sample, weights);
        loss += errorOf(scores, sample);
        addSlopes(slopes, sample.places, scores);
      }
      const last = size * CLASS_COUNT;
      for (let index = 0; index < last; index += 1) {
        const weight = weights[index] ?? 0;
        loss += (penalty / 2) * weight * weight;
        slopes[index] = (slopes[index] ?? 0) + penalty * weight;
      }
      return loss;
    },
    (size + 1) * CLASS_COUNT,
    steps,
  );
}

/** What the weights say of a commit. */
export function logistic(weights: Float64Array, sample: Pick<Sample, 'places' | 'start'>): Probabilities {
  const scores = new Float64Array(CLASS_COUNT);
  fillScores(scores, sample, weights);
  return probabilitiesOf(scores);
}

const NOUGHT: Probabilities = [0, 0, 0];

/** One pass over the places, not one for each class: it is where most of the time goes. */
function fillScores(scores: Float64Array, { places, start = NOUGHT }: Pick<Sample, 'places' | 'start'>, weights: Float64Array): void {
  const last = weights.length - CLASS_COUNT;
  let value = (weights[last] ?? 0) + start[0];
  let fix = (weights[last + 1] ?? 0) + start[1];
  let upkeep = (weights[last + 2] ?? 0) + start[2];
  const count = places.length;
  for (let index = 0; index < count; index += 1) {
    const at = (places[index] ?? 0) * CLASS_COUNT;
    value += weights[at] ?? 0;
    fix += weights[at + 1] ?? 0;
    upkeep += weights[at + 2] ?? 0;
  }
  scores[0] = value;
  scores[1] = fix;
  scores[2] = upkeep;
}

/** The loss; turns the scores into their slopes. */
function errorOf(scores: Float64Array, { target, weight }: Sample): number {
  const most = Math.max(scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0);
  let sum = 0;
  for (let kind = 0; kind < CLASS_COUNT; kind += 1) sum += Math.exp((scores[kind] ?? 0) - most);
  const whole = most + Math.log(sum);
  let loss = 0;
  for (let kind = 0; kind < CLASS_COUNT; kind += 1) {
    const excess = (scores[kind] ?? 0) - whole;
    loss -= weight * (target[kind] ?? 0) * excess;
    scores[kind] = weight * (Math.exp(excess) - (target[kind] ?? 0));
  }
  return loss;
}

function addSlopes(slopes: Float64Array, places: ArrayLike<number>, errors: Float64Array): void {
  const [value = 0, fix = 0, upkeep = 0] = errors;
  for (let index = 0; index < places.length; index += 1) {
    const at = (places[index] ?? 0) * CLASS_COUNT;
    slopes[at] = (slopes[at] ?? 0) + value;
    slopes[at + 1] = (slopes[at + 1] ?? 0) + fix;
    slopes[at + 2] = (slopes[at + 2] ?? 0) + upkeep;
  }
  const last = slopes.length - CLASS_COUNT;
  slopes[last] = (slopes[last] ?? 0) + value;
  slopes[last + 1] = (slopes[last + 1] ?? 0) + fix;
  slopes[last + 2] = (slopes[last + 2] ?? 0) + upkeep;
}
