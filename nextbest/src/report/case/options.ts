import type { Action } from '#model/action.ts';
import type { CasePoint } from '#model/case.ts';
import type { Fit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { numberText } from '../numbers.ts';
import { worthwhile } from '../order.ts';
import { sentence } from '../words.ts';
import type { CaseInput } from './input.ts';
import { said, shortened } from './plain-words.ts';
import { amountText, casesText, runsText, workText } from './words.ts';

const MOST = 4;
const LONGEST_NAME = 60;
const LONGEST_WRITING = 420;

/** Why not something else: nothing, one step lower, something bought, our own writing, another action first. */
export function optionsOf(input: CaseInput): CasePoint[] {
  const { action } = input;
  if (action.kind === 'keep') return bestMove(input);
  const all = [doNothing(input), ...lower(input), ...higher(input), ...written(action), ...otherAction(input)];
  return all.slice(0, MOST);
}

function doNothing({ action, answer }: CaseInput): CasePoint {
  const ended = answer.liability
    .filter(({ component }) => action.components.includes(component))
    .flatMap(({ drivers }) => drivers.filter(({ kind }) => kind === 'end-of-life'));
  const goesOn = `It costs nothing today. ${goesOnText(action)}`;
  const [first] = ended;
  return { name: 'Do nothing', says: said(first === undefined ? goesOn : `${goesOn}. ${first.says}`) };
}

function goesOnText({ kind, frees }: Action): string {
  if (frees.high > 0) return `The work goes on: ${amountText(frees)}`;
  return kind === 'measure' ? 'What is not known stays unknown' : 'What it would bring does not come';
}

/** The best that could be done instead of nothing, and what it would come to. */
function bestMove({ answer: { decision } }: CaseInput): CasePoint[] {
  const [first] = decision.actions.filter(({ kind }) => kind !== 'keep');
  if (first === undefined) return [{ name: 'Nothing else', says: 'Nothing was found that is more than a chore.' }];
  const { total, chancePositive } = first.netValue;
  const tried = first.tried === undefined ? '' : `. It was tried before: ${first.tried.says}`;
  const hours = `${numberText(total.low, 0)} to ${numberText(total.high, 0)} hours in 12 months`;
  return [
    {
      name: 'The best of the rest',
      says: said(`${shortened(first.title, 110)}: ${hours}; it pays off in ${casesText(chancePositive)}${tried}`),
    },
  ];
}

/** The ladder that this action climbs. */
function ladderOf({ action, answer }: CaseInput): Fit | undefined {
  if (action.to === undefined) return undefined;
  return answer.fits.find(({ component, capability }) => action.components.includes(component) && capability === action.capability);
}

/** The next way below the chosen one that also fits, and still takes more off the team than today's. */
function lower(input: CaseInput): CasePoint[] {
  const fit = ladderOf(input);
  const { from, to } = input.action;
  const index = fit?.walked.findIndex(({ rung }) => rung.technology === to?.technology) ?? -1;
  if (fit === undefined || to === undefined || index < 0) return [];
  const below = fit.walked.slice(index + 1).find(({ rung: { rung }, verdict }) => {
    const between = height(rung) < height(to.rung) && (from === undefined || height(rung) > height(from.rung));
    return between && verdict !== 'rejected';
  });
  if (below === undefined) return [];
  const { name, rung } = below.rung;
  const says = said(`It leaves more of the work with us (${runsText(rung)})`);
  return [{ name: `One step lower: ${shortened(name, LONGEST_NAME)}`, says }];
}

/** What would have been rented further up, and what speaks against it. */
function higher(input: CaseInput): CasePoint[] {
  const { action } = input;
  const fit = ladderOf(input);
  const index = fit?.walked.findIndex(({ rung }) => rung.technology === action.to?.technology) ?? -1;
  const rejected = fit?.walked.slice(0, Math.max(0, index)).filter(({ verdict }) => verdict === 'rejected') ?? [];
  const bought = rejected.find(({ rung }) => rung.rung === 'saas') ?? rejected[0];
  return bought === undefined ? [] : [{ name: `Rent ${shortened(bought.rung.name, LONGEST_NAME)}`, says: said(bought.because) }];
}

/** What writing it would take, beside seeing the rented one work once. */
function written({ writing, to, timeToTry }: Action): CasePoint[] {
  if (writing === undefined) return [];
  const { what, hours, lacks } = writing;
  const beside = to === undefined ? '' : ` To see the rented one work once takes ${workText(timeToTry)}.`;
  const says = `${sentence(what)} That takes ${workText(hours)}, assumed.${beside} It would lack: ${lacks}`;
  return [{ name: 'Write it ourselves', says: said(says, LONGEST_WRITING) }];
}

/** The best of the other actions: the same hours could go there. */
function otherAction({ action, answer: { decision } }: CaseInput): CasePoint[] {
  const others = [decision.today, ...worthwhile(decision)].filter(({ id, kind }) => id !== action.id && kind !== 'keep');
  const [first] = others;
  if (first === undefined) return [];
  const place = first.rank < action.rank ? 'It ranks before this one' : 'It ranks behind this one';
  const chance = casesText(first.netValue.chancePositive);
  return [{ name: 'Something else first', says: said(`${shortened(first.title, 110)}. ${place}; it pays off in ${chance}`) }];
}
