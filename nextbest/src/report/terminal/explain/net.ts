import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { numberText, rangeText } from '../../numbers.ts';
import { evidenceRows, type Frame, heading, paragraph, row } from '../page.ts';
import { inputsOf, staysText } from './inputs.ts';

const MONTHS = 12;
/** Working hours of one person in a month, and the share of the effort that going back costs: as the simulation takes them; assumed. */
const HOURS_PER_MONTH = 140;
const WAY_BACK_SHARE = 0.25;

/** How the net value comes about: the formula, the same with this action's middle numbers, and where each input comes from. */
export function netPart(action: Action, answer: Answer, frame: Frame): string[] {
  if (action.kind === 'keep') return [];
  return [
    ...heading('HOW THE NET GAIN COMES ABOUT', frame),
    ...paragraph('chance x (freed + value - new work) x (12 months - time it takes) - effort - (1 - chance) x going back, in hours', frame),
    ...paragraph(middleText(action), frame),
    ...inputsOf(action, answer).flatMap(({ label, range, from }) => [
      ...row(label, [rangeText(range)], frame),
      ...evidenceRows('', from, frame),
    ]),
    ...row('not counted', staysText(action, answer), frame),
  ];
}

/** The formula with the middle of each input; the ranges make the result. */
function middleText({ succeeds, frees, value, costs, effort, netValue }: Action): string {
  const chance = succeeds.likely;
  const [work, goingBack] = [effort.likely, effort.likely * WAY_BACK_SHARE];
  const perMonth = frees.likely + (value?.likely ?? 0) - costs.likely;
  const months = Math.max(0, MONTHS - work / HOURS_PER_MONTH);
  const result = chance * perMonth * months - work - (1 - chance) * goingBack;
  const terms = [frees.likely, value?.likely ?? 0, costs.likely].map((hours) => numberText(hours, 1));
  const [freed, valued, spent] = terms;
  return `${numberText(chance, 2)} x (${freed} + ${valued} - ${spent}) x ${numberText(months, 1)} - ${numberText(work, 1)} - ${numberText(1 - chance, 2)} x ${numberText(goingBack, 1)} = ${numberText(result, 0)} with the middle numbers; drawn from the whole ranges it is ${rangeText(netValue.total)}`;
}
