import type { Advice, Candidate, Trial } from '#model/action.ts';
import { rounded } from './digits.ts';
import { valueAt } from './distribution.ts';
import { type Inputs, mean } from './inputs.ts';
import { netValue } from './net-value.ts';
import { worthOfTrial } from './trial.ts';

const DAYS_IN_A_MONTH = 365.25 / 12;

/** What to do with an action, and what it then brings and takes on average. */
export interface Advised {
  readonly advice: Advice;
  /** Team hours: net value and work of the way advised, where that is to test first; else of doing it. */
  readonly expected: number;
  readonly hours: number;
}

/** Do it, test it first, or leave it, by the net benefit of the test: what its answer is worth, less what it and the wait for it cost. */
export function advised(
  { trial }: Candidate,
  inputs: Inputs,
  given: { readonly expected: number; readonly scores: Float64Array },
): Advised {
  const { expected } = given;
  const own = { expected, hours: inputs.expected.hours + inputs.next };
  if (trial === undefined) return { ...own, advice: expected > 0 ? DO : SKIP };
  const tested = benefitOf(trial, inputs, given);
  const netBenefitOfTest = rounded(tested.benefit);
  if (netBenefitOfTest <= 0) {
    const says = expected > 0 ? 'Do it at once: a test costs more than it can tell.' : SKIP.says;
    return { ...own, advice: { is: expected > 0 ? 'do' : 'skip', says, netBenefitOfTest } };
  }
  const says = `Test it first: on average that is worth ${wholeHours(netBenefitOfTest)} more than it costs.`;
  return {
    advice: { is: 'test', says, netBenefitOfTest },
    expected: Math.max(0, expected) + tested.benefit,
    hours: tested.hours + tested.chanceOfYes * own.hours,
  };
}

const DO: Advice = { is: 'do', says: 'Do it: on average it brings more than it takes.' };
const SKIP: Advice = { is: 'skip', says: 'Leave it: on average it takes more than it brings.' };

function wholeHours(hours: number): string {
  return hours < 1.5 ? 'about an hour' : `about ${Math.round(hours)} hours`;
}

/** Net benefit and hours of a trial. What shrinkage took from the estimate is taken from the gain: that is where such estimates err. */
function benefitOf(
  { hours, days, sensitivity, specificity }: Trial,
  { expected: { chance, perMonth, months, hours: effort } }: Inputs,
  { expected, scores }: { readonly expected: number; readonly scores: Float64Array },
): { readonly benefit: number; readonly hours: number; readonly chanceOfYes: number } {
  const fails = netValue(0, 0, effort);
  const works = chance === 0 ? 0 : (expected - (1 - chance) * fails) / chance;
  const { ofSample, chanceOfYes } = worthOfTrial({ chance, works, fails, sensitivity, specificity });
  const takes = mean(scores.map((score) => Math.max(0, valueAt(hours, score))));
  const perMonthThen = months === 0 ? 0 : Math.max(0, Math.min(perMonth, (works + effort) / months));
  const wait = (chance * sensitivity * perMonthThen * days) / DAYS_IN_A_MONTH;
  return { benefit: ofSample - takes - wait, hours: takes, chanceOfYes };
}
