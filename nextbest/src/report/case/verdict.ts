import type { Case, CaseVerdict } from '#model/case.ts';
import { billRises } from './bills.ts';
import { hoursClass } from './hours.ts';
import type { CaseInput } from './input.ts';
import { said } from './plain-words.ts';
import { casesText } from './words.ts';

/** From this chance on it is called worth doing, where the hours are known. */
const LIKELY = 0.8;

/** What the numbers are worth, by the tests for honesty: a gain that nobody measured proves nothing, and a small one is no case. */
export function verdictOf(input: CaseInput): Case['verdict'] {
  const { due } = input.action;
  if (due !== undefined)
    return { is: 'a duty with a date', because: [said(`Its date is ${due.by}. It is no investment: it keeps things as they are`)] };
  const against = noCase(input);
  const open = against.length > 0 ? [] : unproven(input);
  const is: CaseVerdict = against.length > 0 ? 'no case, leave it' : open.length > 0 ? 'not proven' : worth(input);
  return { is, because: [...against, ...open, ...(against.length + open.length > 0 ? [] : [reason(input, is)]), ...flips(input)] };
}

/** Why it should be left alone: it is less than a day of one engineer a month, or would not pay back at all. */
function noCase({ action, answer: { decision } }: CaseInput): string[] {
  if (action.kind === 'keep') return ['Nothing is moved: the time goes to what users asked for.'];
  if (decision.chores.some(({ id }) => id === action.id))
    return ['What is left of it after its own work is less than one working day of one person a month.'];
  if (action.netValue.perTeamHour <= 0) return ['On average it takes more time than it gives back within 12 months.'];
  return action.economics?.verdict === 'leave-it'
    ? ['Bills and hours together differ by less than one working day of one person a month.']
    : [];
}

/** What nobody has shown yet. */
function unproven(input: CaseInput): string[] {
  const { action } = input;
  return [
    ...(billRises(action) === true && !isKnown(input) ? ['The bill rises, and nobody has measured the hours that it saves.'] : []),
    ...(action.notToday === undefined ? [] : [said(`Not for today: ${action.notToday}`)]),
    ...(action.netValue.chancePositive < 0.5 ? [`It pays off in only ${casesText(action.netValue.chancePositive)}.`] : []),
    ...(action.economics?.verdict === 'stay' ? ['At today’s use the bills and hours speak for staying.'] : []),
  ];
}

/** Doing is for what is known and likely; everything else that pays off is tried first. */
function worth(input: CaseInput): CaseVerdict {
  const { action } = input;
  const known = isKnown(input) && (action.to === undefined || billRises(action) !== undefined);
  return known && action.netValue.chancePositive >= LIKELY ? 'worth doing' : 'worth trying';
}

function isKnown(input: CaseInput): boolean {
  const of = hoursClass(input);
  return of === 'measured' || of === 'stated';
}

function reason(input: CaseInput, is: CaseVerdict): string {
  const { action } = input;
  const chance = `It pays off in ${casesText(action.netValue.chancePositive)}.`;
  if (is === 'worth doing') return `${chance} The hours and the bills are known.`;
  if (action.kind === 'measure')
    return `${chance} ${action.completesMap === true ? 'All further advice rests on it.' : 'What comes after it rests on it.'}`;
  const missing = [
    ...(hoursClass(input) === 'assumed' ? ['the hours behind each change'] : []),
    ...(action.to !== undefined && billRises(action) === undefined ? ['the bills'] : []),
  ];
  const open = missing.length === 0 ? '' : ` Not known yet: ${missing.join(' and ')}.`;
  return `${chance} The first step is small and shows more.${open}`;
}

/** What would turn the answer around at another load is never kept silent. */
function flips({ action }: CaseInput): string[] {
  return (action.economics?.flips ?? []).slice(0, 2).map((one) => said(one, 180));
}
