import type { Action } from '#model/action.ts';
import type { CasePoint } from '#model/case.ts';
import type { Fit } from '#model/fit.ts';
import { worthwhile } from '../order.ts';
import type { CaseInput } from './input.ts';
import { said, shortened } from './plain-words.ts';
import { amountText, casesText, runsText, workText } from './words.ts';

const MOST = 4;
const LONGEST_NAME = 60;

/** Why not something else: nothing, one step lower, something bought, our own writing, another action first. */
export function optionsOf(input: CaseInput): CasePoint[] {
  const { action } = input;
  if (action.kind === 'keep') return [...otherAction(input)];
  const all = [doNothing(input), ...lower(input), ...higher(input), ...written(action), ...otherAction(input)];
  return all.slice(0, MOST);
}

function doNothing({ action, answer }: CaseInput): CasePoint {
  const ended = answer.liability
    .filter(({ component }) => action.components.includes(component))
    .flatMap(({ drivers }) => drivers.filter(({ kind }) => kind === 'end-of-life'));
  const goesOn =
    action.frees.high > 0
      ? `It costs nothing to begin, and ${amountText(action.frees)} of work go on`
      : 'It costs nothing, and what is not known today stays unknown';
  const [first] = ended;
  return { name: 'Do nothing', says: said(first === undefined ? goesOn : `${goesOn}. ${first.says}`) };
}

/** The ladder that this action climbs. */
function ladderOf({ action, answer }: CaseInput): Fit | undefined {
  if (action.to === undefined) return undefined;
  return answer.fits.find(({ component, capability }) => action.components.includes(component) && capability === action.capability);
}

/** The next way below the chosen one that also fits. */
function lower(input: CaseInput): CasePoint[] {
  const fit = ladderOf(input);
  const { action } = input;
  const index = fit?.walked.findIndex(({ rung }) => rung.technology === action.to?.technology) ?? -1;
  const below = fit?.walked.slice(index + 1).find(({ verdict }) => verdict !== 'rejected');
  if (index < 0 || below === undefined) return [];
  const { name, rung } = below.rung;
  const same = rung === action.from?.rung ? 'That is as much work for us as today' : 'It leaves more of the work with us';
  return [{ name: `A smaller step: ${shortened(name, LONGEST_NAME)}`, says: said(`${same} (${runsText(rung)})`) }];
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

function written({ writing }: Action): CasePoint[] {
  if (writing === undefined) return [];
  return [{ name: 'Write it ourselves', says: said(`${writing.what}: ${workText(writing.hours)}. ${writing.lacks}`) }];
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
