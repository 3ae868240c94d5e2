import type { Probabilities, Verdict } from '#model/verdict.ts';
import { verdictOf } from './verdict.ts';

const EVEN: Probabilities = [1 / 3, 1 / 3, 1 / 3];

/** What is said of a commit that nobody looked into: the mean of what the model said of the repository's others; of all, where it said nothing. */
export function usualOf(verdicts: readonly Verdict[]): Verdict {
  const judged = verdicts.filter(({ by }) => by === 'model' || by === 'repository');
  return verdictOf(meanOf(judged.length === 0 ? verdicts : judged), 'age');
}

function meanOf(verdicts: readonly Verdict[]): Probabilities {
  if (verdicts.length === 0) return EVEN;
  const mean = (kind: 0 | 1 | 2): number => verdicts.reduce((sum, { probabilities }) => sum + probabilities[kind], 0) / verdicts.length;
  return [mean(0), mean(1), mean(2)];
}
