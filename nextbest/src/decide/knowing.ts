import { percentiles } from './distribution.ts';
import { mean } from './inputs.ts';

/** What knowing one input exactly before choosing is worth. */
export interface Worth {
  /** On average (expected value of partial perfect information). */
  readonly likely: number;
  /** In one case of ten it is worth at least this. */
  readonly high: number;
}

/**
 * What choosing after an input is known brings over choosing now. `choices` are the expected net values of each choice at every equally likely value of
 * the input; doing nothing, at 0, is always one more. Never below 0.
 */
export function worthOfKnowing(choices: readonly Float64Array[]): Worth {
  const steps = choices[0]?.length ?? 0;
  const means = choices.map(mean);
  const most = Math.max(0, ...means);
  const now = most === 0 ? undefined : choices[means.indexOf(most)];
  const gains = new Float64Array(steps);
  for (let step = 0; step < steps; step += 1) {
    let then = 0;
    for (const choice of choices) then = Math.max(then, choice[step] ?? 0);
    gains[step] = then - (now?.[step] ?? 0);
  }
  return { likely: mean(gains), high: percentiles(gains, 'hours').high };
}
