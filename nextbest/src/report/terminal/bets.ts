import type { Bet, BetCheck, BetScores, Learnt, RangeHits } from '#model/bet.ts';
import type { BetChecksReport, BetReport, BetsReport } from '#model/bet-reports.ts';
import type { Evidence } from '#model/evidence.ts';
import { RESULT_WORDS } from '../bets/prose.ts';
import { chanceText, countText, effortText, numberText, rangeText } from '../numbers.ts';
import { kindWords, rungWords, sentence } from '../words.ts';
import { evidenceRows, type Frame, frameOf, heading, pageText, paragraph, point, row, type TerminalOptions } from './page.ts';

/** From this many results on it is said how often a range held; before, it is mostly luck. */
const ENOUGH = 20;
/** So rarely would right ranges hold so few: then it is said at once. */
const TOO_RARE = 0.01;

/** What was written down when a bet started. */
export function startedPage({ bet, asOf, repositories }: BetReport, dated: string, options: TerminalOptions = {}): string {
  const frame = frameOf(options, repositories);
  return pageText([
    ...heading(`Started: ${bet.title}`, frame),
    ...row('the number', [bet.card.metric], frame),
    ...row('we expect', [bet.card.direction], frame),
    ...row('wrong if', [`${bet.card.falsifier} (read on ${bet.card.by})`], frame),
    ...row('not worse', [bet.card.guardrail], frame),
    ...row('then back to', [bet.card.fallback], frame),
    ...row('forecast', [forecastText(bet)], frame),
    ...row('written to', [bet.path], frame),
    ...row('dated', [`${asOf}, ${dated}`], frame),
    '',
    ...paragraph('Commit this file: that is how everybody sees it. When its date has come:', frame),
    ...paragraph(`nextbest bet close ${bet.id} won|lost|neutral|inconclusive --hours N`, frame, 4),
  ]);
}

export function closedPage({ bet, asOf, repositories }: BetReport, dated: string, options: TerminalOptions = {}): string {
  const frame = frameOf(options, repositories);
  const { result } = bet;
  if (result === undefined) return '';
  return pageText([
    ...heading(`${RESULT_WORDS[result.is]}: ${bet.title}`, frame),
    ...row(
      'took',
      result.hours === undefined ? [] : [`${effortText(exactly(result.hours))}, expected were ${effortText(bet.forecast.effort)}`],
      frame,
    ),
    ...row('written to', [bet.path], frame),
    ...row('dated', [`${asOf}, ${dated}`], frame),
    ...row('noted', result.early === true ? [`it was read before its date, ${bet.card.by}`] : [], frame),
    ...row('back to', result.is === 'lost' ? [bet.card.fallback] : [], frame),
    '',
    ...paragraph('Commit this file. The next run of nextbest reads it.', frame),
  ]);
}

/** Every bet by its state, and what they tell about the forecasts. */
export function betsPage({ bets, scores, learnt, asOf, repositories }: BetsReport, options: TerminalOptions = {}): string {
  const frame = frameOf(options, repositories);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [...heading(title, frame), ...lines]);
  const inState = (state: string): string[] => bets.filter((bet) => bet.state === state).flatMap((bet) => betLines(bet, frame));
  if (bets.length === 0)
    return pageText(
      paragraph('No bets yet. nextbest bet start 1 writes down the first action of the list, with what would prove it wrong.', frame, 0),
    );
  return pageText([
    ...paragraph(`${countText(bets.length, 'bet')} as of ${asOf}`, frame, 0),
    ...section('DUE', inState('due')),
    ...section('OPEN', inState('open')),
    ...section('CLOSED', inState('closed')),
    ...section('HOW GOOD THE FORECASTS WERE', scoreLines(scores, frame)),
    ...section(
      'WHAT IS BELIEVED NOW',
      learnt.flatMap((one) => learntLines(one, frame)),
    ),
  ]);
}

/** What a second look at the open bets finds. */
export function checksPage({ checks, asOf, repositories }: BetChecksReport, options: TerminalOptions = {}): string {
  const frame = frameOf(options, repositories);
  if (checks.length === 0) return pageText(paragraph('No open bets: nothing to look at again.', frame, 0));
  return pageText([...paragraph(`Looked at again as of ${asOf}`, frame, 0), ...checks.flatMap((check) => checkLines(check, frame))]);
}

function betLines({ id, title, card, result }: Bet, frame: Frame): string[] {
  const says =
    result === undefined ? `read it on ${card.by}: ${card.metric}` : `${RESULT_WORDS[result.is]} on ${result.on}${tookText(result.hours)}`;
  return [...point('-', title, frame), ...paragraph(says, frame, 4), ...paragraph(id, frame, 4).map(frame.style.dim)];
}

function checkLines({ bet, state, findings }: BetCheck, frame: Frame): string[] {
  const found: Evidence[] = findings.map((one) => ({ ...one, class: 'measured' }));
  const calm = state === 'open' && findings.length === 0 ? [`all that it was started on is still there; its date is ${bet.card.by}`] : [];
  return [
    ...heading(bet.title, frame),
    ...evidenceRows(state, found, frame),
    ...row(state, calm, frame),
    ...row(state, state === 'closed' && findings.length === 0 ? ['its card is as it was at the start'] : [], frame),
    ...paragraph(bet.id, frame).map(frame.style.dim),
  ];
}

function scoreLines({ effort, widened = 1, compared, chances }: BetScores, frame: Frame): string[] {
  return [
    ...hitLines("nextbest's efforts", effort.nextbest, frame),
    ...(widened > 1.05
      ? point('-', `ranges of effort are therefore taken ${numberText(widened, 1)} times as wide (docs/guides/bets.md)`, frame)
      : []),
    ...hitLines('your own efforts', effort.team, frame),
    ...compared.flatMap(({ better, than, chance }) =>
      point('-', `"${kindWords(better)}" works more often here than "${kindWords(than)}": ${chanceText(chance)} sure`, frame),
    ),
    ...(chances === undefined
      ? []
      : point(
          '-',
          `chances: Brier score ${numberText(chances.score, 3)} over ${chances.of} results (0 is perfect); off by what was stated ` +
            `${numberText(chances.reliability, 3)}, telling apart ${numberText(chances.resolution, 3)}`,
          frame,
        )),
  ];
}

function hitLines(whose: string, hits: RangeHits | undefined, frame: Frame): string[] {
  return hits === undefined ? [] : point('-', `${whose}: ${hits.inside} of ${hits.of} inside ${verdictOf(hits)}`, frame);
}

/** The ranges are from the 10th to the 90th percentile. */
function verdictOf({ of, chance, inside }: RangeHits): string {
  if (chance < TOO_RARE) return 'a range that should hold 8 of 10: the ranges are too narrow';
  if (of < ENOUGH) return 'their range; too early to say more';
  return inside / of >= 0.7 ? 'a range that should hold 8 of 10: they fit' : 'a range that should hold 8 of 10: rather too narrow';
}

function learntLines({ kind, from, before, after, source }: Learnt, frame: Frame): string[] {
  const name = `${kindWords(kind)}${from === undefined ? '' : `, now ${rungWords(from)}`}`;
  const chances = `works ${chanceText(middle(after.succeeds))}, before ${chanceText(middle(before.succeeds))}`;
  const efforts = `takes ${hoursText(after.effortHours)}, before ${hoursText(before.effortHours)}`;
  return [...point('-', `${name}: ${chances}; ${efforts}`, frame), ...paragraph(sentence(source), frame, 4).map(frame.style.dim)];
}

function forecastText({ forecast: { succeeds, effort, frees } }: Bet): string {
  return `works ${chanceText(succeeds.likely)}, takes ${effortText(effort)}, frees ${rangeText(frees)}`;
}

function tookText(hours: number | undefined): string {
  return hours === undefined ? '' : `, took ${effortText(exactly(hours))}`;
}

function exactly(hours: number): Parameters<typeof effortText>[0] {
  return { low: hours, likely: hours, high: hours, unit: 'hours' };
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}

/** A 90 % range of hours in words. */
function hoursText([low, high]: readonly [number, number]): string {
  return `${numberText(low, 0)} to ${numberText(high, 0)} h`;
}
