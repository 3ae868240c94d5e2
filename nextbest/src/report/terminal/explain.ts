import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Fit, LimitCheck } from '#model/fit.ts';
import type { Liability } from '#model/liability.ts';
import type { Range } from '#model/range.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { effortText, rangeText, spareText } from '../numbers.ts';
import { fallbackText } from '../phrases.ts';
import { testFirst, timeToTryText } from '../trying.ts';
import { kindWords, listed, sentence } from '../words.ts';
import { advicePart, lookedForPart, orderPart } from './explain/doubts.ts';
import { economicsPart } from './explain/economics.ts';
import { netPart } from './explain/net.ts';
import { numbersPart } from './explain/numbers.ts';
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
    ...numbersPart(action, answer, frame),
    ...evidencePart(action, frame),
    ...netPart(action, answer, frame),
    ...economicsPart(action, frame),
    ...answer.liability.filter(({ component }) => action.components.includes(component)).flatMap((one) => liabilityPart(one, frame)),
    ...limitPart(action, frame),
    ...answer.fits.filter((fit) => action.components.includes(fit.component)).flatMap((fit) => fitPart(fit, frame)),
    ...lookedForPart(action, answer, frame),
    ...advicePart(action, answer, frame),
    ...experimentPart(action, frame),
    ...peoplePart(action, frame),
    ...orderPart(action, answer, frame),
  ]);
}

function evidencePart({ because, serves }: Action, frame: Frame): string[] {
  return [
    ...heading('BECAUSE', frame),
    ...evidenceRows('seen', because, frame),
    ...row('serves', [serves.need, sentence(serves.notices)], frame),
  ];
}

function liabilityPart(liability: Liability, frame: Frame): string[] {
  const { component, formula, unseen, upkeepNext12Months, valueCommitsPerYear, drivers, commits } = liability;
  return [
    ...heading(`WHAT ${component} COSTS TO OWN`, frame),
    ...row('upkeep', upkeepTexts(liability), frame),
    ...row('unseen', unseen === undefined ? [] : [knownText(unseen)], frame),
    ...row('for users', [`${Math.round(valueCommitsPerYear)} commits/year`], frame),
    ...row('formula', isUnknown(upkeepNext12Months) ? [] : [formula], frame),
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

/** Commits, and the hours behind them; what is not known is said once. */
function upkeepTexts({ upkeepNext12Months, hours, conversion }: Liability): string[] {
  if (isUnknown(upkeepNext12Months)) return [notKnown(upkeepNext12Months)];
  return [rangeText(upkeepNext12Months), `${knownText(hours)}, at ${conversion.says}, ${conversion.class}`];
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
  const needs = isUnknown(workload) ? `not known; to settle it: ${workload.wouldSettle}` : workload;
  const room = headroom === undefined ? '' : ` (${spareText(headroom)} headroom)`;
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
  const { removes = '' } = action.firstSlice;
  return [
    ...heading('AS AN EXPERIMENT', frame),
    ...row('we believe', [hypothesis], frame),
    ...row(
      'first slice',
      [`${sentence(action.firstSlice.what)} ${effortText(action.firstSlice.hours)}`, removes].filter((text) => text !== ''),
      frame,
    ),
    ...row(
      'see it work',
      [timeToTryText(action)].filter((text) => text !== ''),
      frame,
    ),
    ...(action.kind === 'keep' ? [] : row('test first?', [testFirst(action)], frame)),
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
