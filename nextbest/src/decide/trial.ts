/** A move that works or does not, and a trial of it. */
export interface Tested {
  /** Chance that the move works. */
  readonly chance: number;
  /** Net value where it works and where it does not; any unit. */
  readonly works: number;
  readonly fails: number;
  /** Chance that the trial says yes where the move works, and no where it does not. */
  readonly sensitivity: number;
  readonly specificity: number;
}

/** What a trial changes, against acting at once or not at all; in the unit of the net values. */
export interface WorthOfTrial {
  readonly chanceOfYes: number;
  /** Chance that the move works, after a yes and after a no. */
  readonly afterYes: number;
  readonly afterNo: number;
  /** Expected value of this trial's answer, and of one that never errs. */
  readonly ofSample: number;
  readonly ofCertainty: number;
}

/** Value of the answer of a trial with two outcomes (preposterior analysis; Raiffa and Schlaifer 1961): never below 0, never above that of certainty. */
export function worthOfTrial({ chance, works, fails, sensitivity, specificity }: Tested): WorthOfTrial {
  const chanceOfYes = chance * sensitivity + (1 - chance) * (1 - specificity);
  const afterYes = chanceOfYes === 0 ? 0 : (chance * sensitivity) / chanceOfYes;
  const afterNo = chanceOfYes === 1 ? 0 : (chance * (1 - sensitivity)) / (1 - chanceOfYes);
  const best = (probability: number): number => Math.max(0, probability * works + (1 - probability) * fails);
  const now = best(chance);
  return {
    chanceOfYes,
    afterYes,
    afterNo,
    ofSample: Math.max(0, chanceOfYes * best(afterYes) + (1 - chanceOfYes) * best(afterNo) - now),
    ofCertainty: Math.max(0, chance * best(1) + (1 - chance) * best(0) - now),
  };
}
