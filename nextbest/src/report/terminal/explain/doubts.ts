import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { effortText, hoursText } from '../../numbers.ts';
import { topQuestions } from '../../order.ts';
import { worthText } from '../../phrases.ts';
import { sentence } from '../../words.ts';
import { evidenceRows, type Frame, heading, point, row } from '../page.ts';

const MOST_QUESTIONS = 2;

/** What was looked for on its components and not found: a claim rests on that, too. */
export function lookedForPart({ components }: Action, { landscape }: Answer, frame: Frame): string[] {
  const uses = landscape.components.filter(({ id }) => components.includes(id)).flatMap((component) => component.uses);
  const byPlace = new Map<string, Set<string>>();
  for (const { feature, says } of uses.flatMap(({ lookedFor = [] }) => lookedFor))
    byPlace.set(says, (byPlace.get(says) ?? new Set()).add(feature));
  const lines = [...byPlace].map(([says, features]) => `${[...features].join(', ')}: ${says}`);
  return lines.length === 0 ? [] : [...heading('LOOKED FOR AND NOT FOUND', frame), ...lines.flatMap((text) => point('-', text, frame))];
}

/** Do, test or leave it; what was tried before, what has to come first, and what it opens the way to. */
export function advicePart(action: Action, { decision }: Answer, frame: Frame): string[] {
  const { advice, trial, tried, writing, requires = [], unlocks = [], inertia = [] } = action;
  const worth = advice?.netBenefitOfTest ?? 0;
  const gain = worth > 0 ? `; the test is worth ${hoursText(worth)} more than it costs` : '';
  const named = (id: string): string => {
    const title = [...decision.actions, ...decision.chores].find((one) => one.id === id)?.title;
    return title === undefined ? id : `${title} (${id})`;
  };
  const rows = [
    ...row('advice', advice === undefined ? [] : [`${advice.is}: ${advice.says}${gain}`], frame),
    ...row('the test', trial === undefined ? [] : [`${sentence(trial.what)} ${effortText(trial.hours)}`, sentence(trial.rule)], frame),
    ...row('writing one', writing === undefined ? [] : writingTexts(writing), frame),
    ...row('tried before', tried === undefined ? [] : [`${tried.result} on ${tried.on} (${tried.bet}): ${tried.says}`], frame),
    ...row('first do', requires.map(named), frame),
    ...row('opens the way', unlocks.map(named), frame),
    ...evidenceRows('against it', inertia, frame),
  ];
  return rows.length === 0 ? [] : [...heading('BEFORE YOU START', frame), ...rows];
}

function writingTexts({ what, hours, lacks }: NonNullable<Action['writing']>): string[] {
  return [`${sentence(what)} ${effortText(hours)}, assumed.`, `It would lack: ${lacks}`];
}

/** Inputs whose exact value would be worth knowing; where none was valued, the questions that would change the order. */
export function orderPart({ id }: Action, { decision }: Answer, frame: Frame): string[] {
  const inputs = (decision.inputs ?? []).filter(({ action }) => action === id).map(({ says }) => says);
  const questions = topQuestions(decision, MOST_QUESTIONS).map((question) =>
    [question.ask, worthText(question)].filter((part) => part !== '').join(' - '),
  );
  const all = inputs.length > 0 ? inputs : questions;
  return all.length === 0 ? [] : [...heading('WOULD CHANGE THE ORDER', frame), ...all.flatMap((text) => point('?', text, frame))];
}
