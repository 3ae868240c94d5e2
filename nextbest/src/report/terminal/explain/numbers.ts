import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { chanceText, effortText, hoursText, rangeText } from '../../numbers.ts';
import { freesTexts } from '../../phrases.ts';
import { rungWords } from '../../words.ts';
import { type Frame, heading, paragraph, row } from '../page.ts';

/** What it brings, takes and is worth beside the others; leaving things as they are takes nothing, and is worth what the others are not. */
export function numbersPart(action: Action, answer: Answer, frame: Frame): string[] {
  return [
    ...heading('NUMBERS', frame),
    ...(action.kind === 'keep'
      ? paragraph('It takes nothing and changes nothing: all others are measured against it.', frame)
      : ranges(action, answer, frame)),
    ...row('rank', [rankText(action)], frame),
    ...row('regret', [`${hoursText(action.netValue.regret)} lost on average if another one turns out best`], frame),
    ...row('best of all', [chanceText(action.netValue.chanceBest)], frame),
    ...row('too close to', [...action.tiedWith], frame),
  ];
}

function ranges(action: Action, answer: Answer, frame: Frame): string[] {
  const { frees, costs, effort, succeeds, netValue } = action;
  const chances = `${chanceText(succeeds.likely)} (${chanceText(succeeds.low)} to ${chanceText(succeeds.high)})`;
  return [
    ...paragraph('Ranges hold in 8 of 10 cases: the 10th, 50th and 90th of 100.', frame).map(frame.style.dim),
    ...row('from and to', moveTexts(action, answer), frame),
    ...row(frees.high > 0 ? 'frees' : 'gives', freesTexts(action), frame),
    ...row('costs', [`${rangeText(costs)} of new running work`], frame),
    ...row('effort', [effortText(effort)], frame),
    ...row('works', [chances], frame),
    ...row('net gain', [`${rangeText(netValue.total)}; positive ${chanceText(netValue.chancePositive)}`], frame),
  ];
}

function rankText({ kind, rank, netValue: { perTeamHour } }: Action): string {
  if (kind === 'keep') return String(rank);
  return `${rank}, by ${rangeText({ low: perTeamHour, likely: perTeamHour, high: perTeamHour, unit: 'hours gained per hour of work' })}`;
}

/** The technologies of a move by the names people use. */
function moveTexts({ from, to }: Action, { landscape, fits }: Answer): string[] {
  if (from === undefined || to === undefined) return [];
  const usage = landscape.components.flatMap(({ uses }) => uses).find(({ technology }) => technology === from.technology);
  const step = fits.flatMap(({ walked }) => walked).find(({ rung }) => rung.technology === to.technology);
  return [
    `${usage?.technologyName ?? from.technology ?? 'today'}: ${rungWords(from.rung)}`,
    `${step?.rung.name ?? to.technology}: ${rungWords(to.rung)}`,
  ];
}
