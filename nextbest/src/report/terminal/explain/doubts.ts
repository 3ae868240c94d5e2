import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { effortText } from '../../numbers.ts';
import { topQuestions } from '../../order.ts';
import { worthText } from '../../phrases.ts';
import { sentence } from '../../words.ts';
import { evidenceRows, type Frame, heading, point, row } from '../page.ts';

const MOST_QUESTIONS = 2;

/** What was looked for on its components and not found: a claim rests on that, too. */
export function lookedForPart({ components }: Action, { landscape }: Answer, frame: Frame): string[] {
  const uses = landscape.components.filter(({ id }) => components.includes(id)).flatMap((component) => component.uses);
  const says = [...new Set(uses.flatMap(({ lookedFor = [] }) => lookedFor.map((one) => one.says)))];
  return says.length === 0 ? [] : [...heading('LOOKED FOR AND NOT FOUND', frame), ...says.flatMap((text) => point('-', text, frame))];
}

/** Do, test or leave it; what was tried before, what has to come first, and what it opens the way to. */
export function advicePart({ advice, trial, tried, requires = [], unlocks = [], inertia = [] }: Action, frame: Frame): string[] {
  const worth = advice?.netBenefitOfTest;
  const gain =
    worth === undefined
      ? ''
      : `; the test is worth ${effortText({ low: worth, likely: worth, high: worth, unit: 'hours' })} more than it costs`;
  const rows = [
    ...row('advice', advice === undefined ? [] : [`${advice.is}: ${advice.says}${worth !== undefined && worth > 0 ? gain : ''}`], frame),
    ...row('the test', trial === undefined ? [] : [`${sentence(trial.what)} ${effortText(trial.hours)}`, sentence(trial.rule)], frame),
    ...row('tried before', tried === undefined ? [] : [`${tried.result} on ${tried.on} (${tried.bet}): ${tried.says}`], frame),
    ...row('first do', [...requires], frame),
    ...row('opens the way', [...unlocks], frame),
    ...evidenceRows('against it', inertia, frame),
  ];
  return rows.length === 0 ? [] : [...heading('BEFORE YOU START', frame), ...rows];
}

/** Inputs whose exact value would be worth knowing; where none was valued, the questions that would change the order. */
export function orderPart({ id }: Action, { decision }: Answer, frame: Frame): string[] {
  const inputs = (decision.inputs ?? [])
    .filter(({ action }) => action === id)
    .map(({ says, worth }) => `${says} (worth up to ${effortText({ low: worth, likely: worth, high: worth, unit: 'hours' })})`);
  const questions = topQuestions(decision, MOST_QUESTIONS).map((question) =>
    [question.ask, worthText(question)].filter((part) => part !== '').join(' - '),
  );
  const all = inputs.length > 0 ? inputs : questions;
  return all.length === 0 ? [] : [...heading('WOULD CHANGE THE ORDER', frame), ...all.flatMap((text) => point('?', text, frame))];
}
