import type { Action } from '#model/action.ts';
import type { Bet, BetCard } from '#model/bet.ts';
import type { Evidence } from '#model/evidence.ts';
import { type Place, placeText } from '#model/place.ts';
import { plain } from '#model/plain.ts';
import type { Range } from '#model/range.ts';

/** Parts that a team may say in its own words. */
export type OwnWords = Partial<Omit<BetCard, 'change'>>;

const MOST_REASONS = 3;
const MOST_EVIDENCE = 30;
/** As long as the file takes them. */
const LONGEST_TEXT = 1500;
/** Digits that are kept of a forecast: more would be pretence. */
const DIGITS = 3;

/** What a bet on this action starts with: all parts of the card from the action, but for those in the team's own words. */
export function openBet(action: Action, own: OwnWords): Omit<Bet, 'id' | 'path' | 'started' | 'hash'> {
  const { kind, components, capability, from, to, succeeds, effort, frees, experiment } = action;
  const { fallback } = experiment;
  return {
    action: action.id,
    kind,
    title: clean(action.title),
    components,
    ...(capability === undefined ? {} : { capability }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(typeof fallback === 'string' ? {} : { fallback: { technology: fallback.technology, rung: fallback.rung } }),
    card: cardOf(action, own),
    forecast: { succeeds: shortened(succeeds), effort: shortened(effort), frees: shortened(frees) },
    evidence: action.because.slice(0, MOST_EVIDENCE).map(({ says, place, class: known }) => ({
      says: clean(known === 'assumed' ? `${says} (assumed)` : says),
      ...(place === undefined || !isOfToday(place) ? {} : { place }),
    })),
  };
}

/** What only a commit of the past shows cannot go missing. */
function isOfToday({ commit, path }: Place): boolean {
  return commit === undefined && path !== '.';
}

function cardOf(action: Action, own: OwnWords): BetCard {
  const { metric, falsifier, guardrail, by, fallback } = action.experiment;
  const written = {
    change: action.title,
    metric,
    direction: directionOf(action),
    because: reasonsOf(action.because),
    falsifier,
    guardrail,
    by,
    fallback: typeof fallback === 'string' ? fallback : `${fallback.name} (${fallback.rung})`,
  };
  const { change, metric: one, direction, because, falsifier: wrong, guardrail: guard, by: date, fallback: back } = { ...written, ...own };
  return {
    change: clean(change),
    metric: clean(one),
    direction: clean(direction),
    because: clean(because),
    falsifier: clean(wrong),
    guardrail: clean(guard),
    by: clean(date),
    fallback: clean(back),
  };
}

/** Which way the metric of each kind of action moves, and how far; empty where only the team can tell. */
function directionOf({ kind, frees, value }: Action): string {
  switch (kind) {
    case 'climb':
    case 'consolidate':
      return frees.likely < 1 ? 'down to less than an hour a month' : `down by about ${hoursText(frees)}`;
    case 'retire':
      return 'down to none';
    case 'renew':
      return 'down to 0';
    case 'stop':
      return 'down to a tenth or less';
    case 'replace-framework':
      return 'down to 0 for the part that goes first';
    case 'unblock-path':
      return 'down to half or less';
    case 'measure':
      return 'at least one of its numbers or ranks changes';
    case 'keep':
      return 'no more than in the last quarter';
    case 'try':
      return value === undefined ? '' : `up: it brings about ${hoursText(value)}, as the team states`;
  }
}

function hoursText({ low, likely, high }: Range): string {
  const digits = likely < 10 ? 1 : 0;
  return `${likely.toFixed(digits)} hours a month (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/** What was seen in the repositories comes before what is assumed. */
function reasonsOf(because: readonly Evidence[]): string {
  const seen = because.filter((one) => one.class === 'measured' || one.class === 'stated');
  const [first, ...more] = (seen.length > 0 ? seen : because).slice(0, MOST_REASONS);
  return [first, ...more].flatMap((one) => (one === undefined ? [] : [reasonText(one)])).join('; ');
}

function reasonText({ says, place }: Evidence): string {
  return place === undefined ? says : `${says} (${placeText(place)})`;
}

function shortened({ low, likely, high, unit }: Range): Range {
  return { low: rounded(low, DIGITS), likely: rounded(likely, DIGITS), high: rounded(high, DIGITS), unit };
}

function rounded(value: number, digits: number): number {
  return Math.max(0, Number(value.toPrecision(digits)));
}

/** One line that is safe to show, as long as a file takes it. */
function clean(text: string): string {
  const safe = plain(text).trim();
  return safe.length <= LONGEST_TEXT ? safe : `${[...safe].slice(0, LONGEST_TEXT).join('')}…`;
}
