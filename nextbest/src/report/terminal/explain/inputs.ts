import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { assumed, type Evidence } from '#model/evidence.ts';
import type { Liability } from '#model/liability.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import { rangeText } from '../../numbers.ts';

/** One input of the net value: its range and what that rests on. */
export interface Input {
  readonly label: string;
  readonly range: Range;
  readonly from: readonly Evidence[];
}

/** The inputs of one action's net value, each with its class and origin; what is zero is left out. */
export function inputsOf(action: Action, { liability }: Answer): Input[] {
  const own = liability.filter(({ component }) => action.components.includes(component));
  const said = (pattern: RegExp): Evidence[] => action.because.filter(({ says }) => pattern.test(says));
  const inputs: Input[] = [
    { label: 'freed work', range: action.frees, from: freedFrom(action, own) },
    {
      label: 'value',
      range: action.value ?? { ...action.frees, low: 0, likely: 0, high: 0 },
      from: said(/^a week without|^the team has|^an hour of the team/),
    },
    ...billInput(action, said(/^the bill:|^an hour of the team costs/)),
    { label: 'new work', range: action.costs, from: said(/^new running work|^keeping up/) },
    { label: 'effort', range: action.effort, from: said(/^effort|^moving each/) },
  ];
  return inputs
    .filter(({ range }) => range.low !== 0 || range.high !== 0)
    .map((input) => (input.from.length > 0 ? input : { ...input, from: [NOT_SAID] }));
}

/** What is paid less a month (below 0: more); the rate makes hours of it. */
function billInput({ money }: Action, from: Evidence[]): Input[] {
  return money === undefined ? [] : [{ label: 'bill falls by', range: money.amount, from }];
}

const NOT_SAID = assumed('no source is named for it');

/** Hours that the team states for its components. */
function statedToil(own: readonly Liability[]): Evidence[] {
  return own.flatMap(({ toil }) =>
    toil === undefined ? [] : [{ says: `${rangeText(toil)} that leave no commits`, class: 'stated' as const }],
  );
}

/** Counted commits by the hours behind one, or what was said instead. */
function freedFrom({ freesCommits, freesUnseen, because }: Action, own: readonly Liability[]): Evidence[] {
  if (freesCommits === undefined)
    return [...statedToil(own), ...because.filter(({ says }) => /minutes of people|^running it as it is/.test(says))];
  const counted = because.filter(({ says }) => /upkeep or fix commit/.test(says));
  const conversion = own.map((one) => one.conversion).slice(0, 1);
  const unseen: Evidence[] =
    freesUnseen === undefined ? [] : [{ says: `${rangeText(freesUnseen)} that leave no commits`, class: 'stated' }];
  return [{ says: `${rangeText(freesCommits)} on what it would delete`, class: 'measured' }, ...counted, ...conversion, ...unseen];
}

/** What of a component's upkeep is not counted as freed, because it goes into files that stay. */
export function staysText(action: Action, { liability }: Answer): string[] {
  return liability
    .filter(({ component }) => action.components.includes(component))
    .flatMap(({ component, hours }) => {
      if (isUnknown(hours) || hours.likely - action.frees.likely < 0.1) return [];
      const stays = rangeText({ low: 0, likely: hours.likely - action.frees.likely, high: 0, unit: hours.unit }).replace(/ \(.*/, '');
      return [`about ${stays} of the upkeep of ${component}: it goes into files that this does not delete`];
    });
}
