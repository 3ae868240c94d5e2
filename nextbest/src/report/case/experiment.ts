import type { Action } from '#model/action.ts';
import type { CasePoint } from '#model/case.ts';
import { WAY_BACK_SHARE } from '#model/horizon.ts';
import { scaled } from '#model/range.ts';
import { firstSliceIsTest } from '../trying.ts';
import { sentence } from '../words.ts';
import { said, shortened } from './plain-words.ts';
import { runsText, workText } from './words.ts';

/** What is believed, the smallest first step, when it is looked at, and the number that would prove it wrong. */
export function experimentOf(action: Action): CasePoint[] {
  const { experiment, firstSlice } = action;
  const time = firstSlice.hours.high > 0 ? ` About ${workText(firstSlice.hours)}` : '';
  return [
    { name: 'We believe', says: said(experiment.hypothesis) },
    { name: 'First step', says: `${said(firstSlice.what)}${time === '' ? '' : `${time}.`}` },
    ...testPoint(action),
    { name: 'Measured by', says: said(experiment.metric, 160) },
    { name: 'We are wrong if', says: said(experiment.falsifier) },
    { name: 'Must not get worse', says: said(experiment.guardrail, 160) },
    { name: 'We look again on', says: `${experiment.by}.` },
  ];
}

/** A test that pays; where the first step is that test, it is told once. */
function testPoint(action: Action): CasePoint[] {
  const { advice, trial } = action;
  if (advice?.is !== 'test' || trial === undefined) return [];
  if (firstSliceIsTest(action)) return [{ name: 'The first step is a test', says: said(advice.says) }];
  return [{ name: 'Then a test', says: said(`${sentence(trial.what)} About ${workText(trial.hours)}. ${sentence(advice.says)}`, 260) }];
}

/** Where to go back to, and what that costs. */
export function wayBackOf({ kind, experiment: { fallback }, effort, from }: Action): string[] {
  const where =
    typeof fallback === 'string'
      ? said(fallback)
      : said(`Back to ${shortened(fallback.name, 60)}, ${runsText(fallback.rung)}${fallback.rung === from?.rung ? ', as today' : ''}`);
  if (kind === 'keep' || kind === 'measure' || effort.high <= 0) return [where];
  return [where, `Going back costs about a quarter of the work: ${workText(scaled(effort, WAY_BACK_SHARE, effort.unit))}. Assumed.`];
}
