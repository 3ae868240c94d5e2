import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Fit, LimitCheck } from '#model/fit.ts';
import type { Liability } from '#model/liability.ts';
import type { Range } from '#model/range.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { chanceText, effortText, rangeText } from '../numbers.ts';
import { fallbackText, freesTexts, testFirst } from '../phrases.ts';
import { kindWords, listed, rungWords, sentence } from '../words.ts';
import { advicePart, lookedForPart, orderPart } from './explain/doubts.ts';
import { economicsPart } from './explain/economics.ts';
import { netPart } from './explain/net.ts';
import { evidenceRows, type Frame, frameOf, heading, pageText, paragraph, point, row, type TerminalOptions } from './page.ts';
import { wrap } from './wrap.ts';

const MOST_COMMITS = 12;

/** How each number of one action came about, down to files, lines, limits and commits. */
export function explainPage(answer: Answer, action: Action, options: TerminalOptions = {}): string {
  const frame = frameOf(options, answer.decision.repositories);
  const { bold, dim, yellow } = frame.style;
  return pageText([
    ...wrap(action.title, frame.width).map(bold),
    ...wrap(`${kindWords(action.kind)} · ${action.id}`, frame.width).map(dim),
    ...(action.notToday === undefined ? [] : paragraph(`Not for today: ${action.notToday}`, frame, 0).map(yellow)),
    ...numbers(action, answer, frame),
    ...evidencePart(action, frame),
    ...netPart(action, answer, frame),
    ...economicsPart(action, frame),
    ...answer.liability.filter(({ component }) => action.components.includes(component)).flatMap((one) => liabilityPart(one, frame)),
    ...limitPart(action, frame),
    ...answer.fits.filter((fit) => action.components.includes(fit.component)).flatMap((fit) => fitPart(fit, frame)),
    ...lookedForPart(action, answer, frame),
    ...advicePart(action, frame),
    ...experimentPart(action, frame),
    ...peoplePart(action, frame),
    ...orderPart(action, answer, frame),
  ]);
}

function numbers(action: Action, answer: Answer, frame: Frame): string[] {
  const { netValue } = action;
  return [
    ...heading('NUMBERS', frame),
    ...paragraph('Ranges hold in 8 of 10 cases: the 10th, 50th and 90th of 100.', frame).map(frame.style.dim),
    ...row('from and to', moveTexts(action, answer), frame),
    ...row(action.frees.high > 0 ? 'frees' : 'gives', freesTexts(action), frame),
    ...row('costs', [`${rangeText(action.costs)} of new running work`], frame),
    ...row('effort', [effortText(action.effort)], frame),
    ...row(
      'works',
      [`${chanceText(action.succeeds.likely)} (${chanceText(action.succeeds.low)} to ${chanceText(action.succeeds.high)})`],
      frame,
    ),
    ...row('net gain', [`${rangeText(netValue.total)}; positive ${chanceText(netValue.chancePositive)}`], frame),
    ...row(
      'rank',
      [
        `${action.rank}, by ${rangeText({ low: netValue.perTeamHour, likely: netValue.perTeamHour, high: netValue.perTeamHour, unit: 'hours gained per hour of work' })}`,
      ],
      frame,
    ),
    ...row(
      'regret',
      [
        `${effortText({ low: netValue.regret, likely: netValue.regret, high: netValue.regret, unit: 'hours' })} lost on average if another one turns out best`,
      ],
      frame,
    ),
    ...row('best of all', [chanceText(netValue.chanceBest)], frame),
    ...row('too close to', [...action.tiedWith], frame),
  ];
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

function evidencePart({ because, serves }: Action, frame: Frame): string[] {
  return [
    ...heading('BECAUSE', frame),
    ...evidenceRows('seen', because, frame),
    ...row('serves', [serves.need, sentence(serves.notices)], frame),
  ];
}

function liabilityPart(liability: Liability, frame: Frame): string[] {
  const { component, formula, hours, conversion, unseen, upkeepNext12Months, valueCommitsPerYear, drivers, commits } = liability;
  return [
    ...heading(`WHAT ${component} COSTS TO OWN`, frame),
    ...row('upkeep', [knownText(upkeepNext12Months), `${knownText(hours)}, at ${conversion.says}, ${conversion.class}`], frame),
    ...row('unseen', unseen === undefined ? [] : [knownText(unseen)], frame),
    ...row('for users', [`${Math.round(valueCommitsPerYear)} commits/year`], frame),
    ...row('formula', [formula], frame),
    ...row(
      'because',
      drivers.map(({ says }) => says),
      frame,
    ),
    ...row(
      'commits',
      [
        commits
          .slice(0, MOST_COMMITS)
          .map((id) => id.slice(0, 9))
          .join(' '),
      ].filter((text) => text !== ''),
      frame,
    ),
  ];
}

function knownText(value: Range | Unknown): string {
  return isUnknown(value) ? notKnown(value) : rangeText(value);
}

function notKnown({ unknown, wouldSettle }: Unknown): string {
  return `not known: ${unknown}; would settle it: ${wouldSettle}`;
}

function limitPart({ limitsChecked }: Action, frame: Frame): string[] {
  if (limitsChecked.length === 0) return [];
  return [...heading('LIMITS CHECKED', frame), ...limitsChecked.flatMap((check) => limitLines(check, frame))];
}

function limitLines({ limit, value, workload, fits, headroom, source, date, stale }: LimitCheck, frame: Frame): string[] {
  const verdict = isUnknown(fits) ? '?' : fits ? '+' : 'x';
  const needs = isUnknown(workload) ? notKnown(workload) : workload;
  const room = headroom === undefined ? '' : ` (${Math.round(headroom * 100)}% headroom)`;
  return [
    ...point(verdict, `${limit}: ${value}; here: ${needs}${room}`, frame),
    ...paragraph(`${source}, ${date}${stale === true ? ', read longer ago than such facts keep' : ''}`, frame, 4).map(frame.style.dim),
  ];
}

const VERDICT_MARKS = { fits: '+', rejected: 'x', unknown: '?' } as const;

function fitPart({ capability, component, walked, chosen }: Fit, frame: Frame): string[] {
  const steps = walked.flatMap(({ rung, verdict, because }, index) =>
    point(VERDICT_MARKS[verdict], `${rung.name}${index === chosen ? ' (chosen)' : ''}: ${because}`, frame),
  );
  return [...heading(`LADDER OF ${capability} FOR ${component}`, frame), ...steps];
}

function experimentPart(action: Action, frame: Frame): string[] {
  const { hypothesis, metric, falsifier, guardrail, by } = action.experiment;
  return [
    ...heading('AS AN EXPERIMENT', frame),
    ...row('we believe', [hypothesis], frame),
    ...row('first slice', [`${sentence(action.firstSlice.what)} ${effortText(action.firstSlice.hours)}`], frame),
    ...row('test first?', [testFirst(action)], frame),
    ...row('measured by', [metric], frame),
    ...row('wrong if', [falsifier], frame),
    ...row('must not break', [guardrail], frame),
    ...row('look again', [by], frame),
    ...row('then back to', [fallbackText(action)], frame),
  ];
}

function peoplePart({ needs, objections, warnings }: Action, frame: Frame): string[] {
  const answered = objections.flatMap(({ says, answer }) => [...point('"', says, frame), ...paragraph(answer, frame, 4)]);
  return [
    ...(needs.length === 0 ? [] : [...heading('NEEDS', frame), ...paragraph(sentence(listed(needs)), frame)]),
    ...(answered.length === 0 ? [] : [...heading('SOMEBODY WILL SAY', frame), ...answered]),
    ...(warnings.length === 0
      ? []
      : [...heading('BEWARE', frame), ...warnings.flatMap(({ code, says }) => point('!', `${sentence(says)} (${code})`, frame))]),
  ];
}
