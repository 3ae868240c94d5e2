import type { Ground, WorkClass } from '#model/work.ts';
import { likeliest, type Probabilities } from './probabilities.ts';

/** What a commit was for, how sure that is, and what told it. */
export interface Verdict {
  readonly class: WorkClass;
  /** 0 … 1: the probability of the class. */
  readonly confidence: number;
  readonly by: Ground;
  readonly probabilities: Probabilities;
}

export function verdictOf(probabilities: Probabilities, by: Ground): Verdict {
  return { class: likeliest(probabilities), confidence: Math.max(...probabilities), by, probabilities };
}
