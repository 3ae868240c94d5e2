import type { Probabilities } from '#model/verdict.ts';
import type { WorkClass } from '#model/work.ts';

export const CLASSES: readonly [WorkClass, WorkClass, WorkClass] = ['value', 'fix', 'upkeep'];
/** So that no logarithm is without end. */
const LEAST = 1e-4;

/** Softmax. */
export function probabilitiesOf(scores: ArrayLike<number>): Probabilities {
  const [a, b, c] = [scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0];
  const most = Math.max(a, b, c);
  const [x, y, z] = [Math.exp(a - most), Math.exp(b - most), Math.exp(c - most)];
  const sum = x + y + z;
  return [x / sum, y / sum, z / sum];
}

export function scoresOf(probabilities: Probabilities): Probabilities {
  const [a, b, c] = probabilities;
  return [Math.log(Math.max(LEAST, a)), Math.log(Math.max(LEAST, b)), Math.log(Math.max(LEAST, c))];
}

/**
 * Less sure for a temperature above 1, surer below: of upkeep against all else, then of value against fix, so that neither choice turns.
 */
export function cooled([value, fix, upkeep]: Probabilities, temperature: number): Probabilities {
  const work = evened(upkeep, temperature);
  const share = evened(value / Math.max(value + fix, LEAST), temperature);
  return [(1 - work) * share, (1 - work) * (1 - share), work];
}

function evened(share: number, temperature: number): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, share));
  return 1 / (1 + ((1 - within) / within) ** (1 / temperature));
}

/** The most likely class. */
export function likeliest([value, fix, upkeep]: Probabilities): WorkClass {
  if (upkeep >= value && upkeep >= fix) return 'upkeep';
  return fix >= value ? 'fix' : 'value';
}

/** All of it on one class, but for what is left to doubt. */
export function certainly(kind: WorkClass, confidence: number): Probabilities {
  const rest = (1 - confidence) / 2;
  return [kind === 'value' ? confidence : rest, kind === 'fix' ? confidence : rest, kind === 'upkeep' ? confidence : rest];
}
