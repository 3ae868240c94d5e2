import type { Action, Decision } from '#model/action.ts';
import { HOURS_PER_MONTH } from '#model/horizon.ts';
import { chanceText, countText, effortText, numberText, rangeText } from '../numbers.ts';
import { listed, sentence } from '../words.ts';
import { actionLines } from './answer.ts';
import { type Frame, paragraph, point } from './page.ts';

const MOST_INPUTS = 3;
const MONTHS = 3;
/** That one action fits into a quarter for sure needs no words. */
const SURE = 0.95;

/** One action of the list: what it brings, what stands in its way, and its id. */
export function weighedLines(action: Action, decision: Decision, frame: Frame): string[] {
  const more = [...hindrances(action, decision), action.id];
  return [...actionLines(action, frame), ...more.flatMap((text) => paragraph(text, frame, 6).map(frame.style.dim))];
}

/** What was tried before, why it is not for today, what has to come first, and that a test pays. */
function hindrances({ notToday, tried, requires = [], advice, trial }: Action, decision: Decision): string[] {
  const first = requires.map((id) => rankOf(id, decision)).filter((rank) => rank !== undefined);
  return [
    ...(tried === undefined ? [] : [sentence(tried.says)]),
    ...(notToday === undefined ? [] : [sentence(`not for today: ${notToday}`)]),
    ...(first.length === 0 ? [] : [`First do ${listed(first.map(String))}.`]),
    ...(advice?.is === 'test' && trial !== undefined ? [`Test it first, ${effortText(trial.hours)}: ${sentence(trial.what)}`] : []),
  ];
}

function rankOf(id: string, { actions }: Decision): number | undefined {
  return actions.find((action) => action.id === id)?.rank;
}

/** Which actions fit together into three months of the team; nothing where none does. */
export function quarterLines({ quarter, actions }: Decision, frame: Frame): string[] {
  if (quarter === undefined || quarter.fits.length === 0) return [];
  const { capacity, stated, fits, chance } = quarter;
  const ranks = actions.filter(({ id }) => fits.includes(id)).map(({ rank }) => rank);
  if (ranks.length === 0 || (ranks.length === 1 && chance > SURE)) return [];
  const which = `${ranks.length === 1 ? 'Number' : 'Numbers'} ${listed(ranks.sort((a, b) => a - b).map(String))}`;
  const team = stated
    ? 'by the size of the team that is stated'
    : `assumed: ${numberText(capacity / (MONTHS * HOURS_PER_MONTH), 0)} people, since no size of the team is stated`;
  const room = `${numberText(capacity, 0)} hours of the whole team in three months (${team})`;
  return paragraph(
    `${which}: ${ranks.length === 1 ? 'it fits' : 'together they bring most and fit'} into ${room} ${chanceText(chance)}.`,
    frame,
  );
}

/** What would be most worth knowing before choosing. */
export function inputLines({ inputs = [] }: Decision, frame: Frame): string[] {
  const more = inputs.length - MOST_INPUTS;
  return [
    ...inputs.slice(0, MOST_INPUTS).flatMap(({ says }) => point('?', says, frame)),
    ...(more > 0 ? paragraph(`and ${countText(more, 'more input')}: --json has them all.`, frame) : []),
  ];
}

/** Why a chore is one. */
export function choreLines({ title, id, notToday, netValue, advice, tried }: Action, frame: Frame): string[] {
  const reason = notToday ?? `worth less than a day a month: ${rangeText(netValue.total)}`;
  const more = [
    ...(tried === undefined ? [] : [sentence(tried.says)]),
    ...(advice?.is === 'skip' && notToday === undefined ? [advice.says] : []),
  ];
  return [
    ...point('-', title, frame),
    ...[reason, ...more].flatMap((text) => paragraph(text, frame, 4)),
    ...paragraph(id, frame, 4).map(frame.style.dim),
  ];
}
