import type { Action } from '#model/action.ts';
import type { CasePoint } from '#model/case.ts';
import { scaled } from '#model/range.ts';
import { said, shortened } from './plain-words.ts';
import { runsText, workText } from './words.ts';

/** Share of the work that going back after a failure costs; assumed, as the ranking assumes it. */
export const WAY_BACK_SHARE = 0.25;

/** What is believed, the smallest first step, when it is looked at, and the number that would prove it wrong. */
export function experimentOf({ experiment, firstSlice }: Action): CasePoint[] {
  const time = firstSlice.hours.high > 0 ? ` About ${workText(firstSlice.hours)}` : '';
  return [
    { name: 'We believe', says: said(experiment.hypothesis) },
    { name: 'First step', says: `${said(firstSlice.what)}${time === '' ? '' : `${time}.`}` },
    { name: 'Measured by', says: said(experiment.metric, 160) },
    { name: 'We are wrong if', says: said(experiment.falsifier) },
    { name: 'Must not get worse', says: said(experiment.guardrail, 160) },
    { name: 'We look on', says: `${experiment.by}.` },
  ];
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
