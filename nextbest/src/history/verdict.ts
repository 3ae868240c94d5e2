import type { Probabilities, Verdict } from '#model/verdict.ts';
import type { Ground } from '#model/work.ts';
import { likeliest } from './probabilities.ts';

export function verdictOf(probabilities: Probabilities, by: Ground): Verdict {
  return { class: likeliest(probabilities), confidence: Math.max(...probabilities), by, probabilities };
}
