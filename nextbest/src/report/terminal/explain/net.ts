import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { HORIZON_MONTHS, HOURS_PER_MONTH, WAY_BACK_SHARE } from '#model/horizon.ts';
import { monthlyOf, monthlySum } from '../../monthly.ts';
import { numberText, rangeText } from '../../numbers.ts';
import { evidenceRows, type Frame, heading, paragraph, row } from '../page.ts';
import { inputsOf, staysText } from './inputs.ts';

/** How the net value comes about: the formula, the same with this action's middle numbers, and where each input comes from. */
export function netPart(action: Action, answer: Answer, frame: Frame): string[] {
  if (action.kind === 'keep') return [];
  return [
    ...heading('HOW THE NET GAIN COMES ABOUT', frame),
    ...paragraph(
      `chance x (${termsOf(action).join(' ')}) x (12 months - time it takes) - effort - (1 - chance) x going back, in hours`,
      frame,
    ),
    ...paragraph(middleText(action), frame),
    ...inputsOf(action, answer).flatMap(({ label, range, from }) => [
      ...row(label, [rangeText(range)], frame),
      ...evidenceRows('', from, frame),
    ]),
    ...row('not counted', staysText(action, answer), frame),
  ];
}

/** What a month brings, in words: a bill that changes counts only where it is known. */
function termsOf({ money }: Action): string[] {
  return ['freed', '+ value', ...(money === undefined ? [] : ['+ bill']), '- new work'];
}

/** The formula with the middle of each input; the ranges make the result. */
function middleText(action: Action): string {
  const { succeeds, effort, netValue, money } = action;
  const chance = succeeds.likely;
  const [work, goingBack] = [effort.likely, effort.likely * WAY_BACK_SHARE];
  const monthly = monthlyOf(action);
  const months = Math.max(0, HORIZON_MONTHS - work / HOURS_PER_MONTH);
  const result = chance * monthlySum(monthly) * months - work - (1 - chance) * goingBack;
  const { freed, valued, saved, spent } = monthly;
  const terms = [freed, valued, ...(money === undefined ? [] : [saved])].map((hours) => numberText(hours, 1)).join(' + ');
  return `${numberText(chance, 2)} x (${terms} - ${numberText(spent, 1)}) x ${numberText(months, 1)} - ${numberText(work, 1)} - ${numberText(1 - chance, 2)} x ${numberText(goingBack, 1)} = ${numberText(result, 0)} with the middle numbers; drawn from the whole ranges it is ${rangeText(netValue.total)}`;
}
