import type { BetCard } from '#model/bet.ts';

/** What a card lacks, and how to mend it. */
export interface LintFinding {
  readonly part: keyof BetCard;
  readonly says: string;
  readonly mend: string;
}

/** Words that name something countable: two of them joined by "and" are two metrics. */
const MEASURES = words(
  'number numbers count share rate ratio time times hours minutes seconds days weeks cost costs price errors failures orders users requests ' +
    'commits changes releases deployments incidents latency median percentage revenue tests bugs tickets bill sales conversion',
);
const WAYS = words(
  'up down above below under over more less fewer least most rise rises rising fall falls falling drop drops grow grows increase increases decrease ' +
    'decreases reduce reduces faster slower shorter longer higher lower halves doubles changes stays becomes becoming from to within',
);
const AMOUNTS = words('none no zero all half third quarter tenth double twice one two three four five six seven eight nine ten every');
/** What one can see happen: a bound without a number. */
const BOUNDS = words('no none nobody somebody nothing not any more less fewer same still above below half without again');

/** One rule for each part of a card (decision.md, 4.1); none when it can be frozen. `started`: ISO date. */
export function lintCard(card: BetCard, started: string): readonly LintFinding[] {
  const rules: readonly (LintFinding | undefined)[] = [
    empty(card, 'change', 'what will be done'),
    empty(card, 'metric', 'the one number that tells') ?? severalMetrics(card) ?? unnamedMetric(card),
    empty(card, 'direction', 'which way the metric will move and how far') ?? withoutSize(card),
    empty(card, 'because', 'the reason, from what you have seen'),
    empty(card, 'falsifier', 'the number that proves it wrong') ?? withoutBound(card),
    empty(card, 'guardrail', 'what must not get worse'),
    wrongDate(card, started),
    empty(card, 'fallback', 'where to go back to'),
  ];
  return rules.filter((finding) => finding !== undefined);
}

function empty(card: BetCard, part: keyof BetCard, mend: string): LintFinding | undefined {
  return card[part].trim() === '' ? { part, says: 'is missing', mend: `say ${mend}` } : undefined;
}

function severalMetrics({ metric }: BetCard): LintFinding | undefined {
  const parts = metric.split(/;|, | and | as well as | plus /);
  const measures = parts.filter((part) => wordsOf(part).some((word) => MEASURES.has(word)));
  if (!metric.includes(';') && measures.length < 2) return undefined;
  return { part: 'metric', says: `names more than one: ${metric}`, mend: 'keep the one that decides; the others may be guardrails' };
}

function unnamedMetric({ metric }: BetCard): LintFinding | undefined {
  if (!/^the number (?:the|that the|we|you) /.test(metric)) return undefined;
  return { part: 'metric', says: `does not say which number: ${metric}`, mend: 'name it, as in "orders a day"' };
}

function withoutSize({ direction }: BetCard): LintFinding | undefined {
  const said = wordsOf(direction);
  const sized = /\d/.test(direction) || said.some((word) => AMOUNTS.has(word));
  if (sized && said.some((word) => WAYS.has(word) || AMOUNTS.has(word))) return undefined;
  return { part: 'direction', says: `does not say which way and how far: ${direction}`, mend: 'write it as in "down by 10 hours a month"' };
}

function withoutBound({ falsifier }: BetCard): LintFinding | undefined {
  if (/\d/.test(falsifier) || wordsOf(falsifier).some((word) => BOUNDS.has(word) || AMOUNTS.has(word))) return undefined;
  return {
    part: 'falsifier',
    says: `names no number that would prove it wrong: ${falsifier}`,
    mend: 'write it as in "after four weeks 8 hours or more are still spent"',
  };
}

function wrongDate({ by }: BetCard, started: string): LintFinding | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(by) && !Number.isNaN(Date.parse(by)) && new Date(by).toISOString().startsWith(by);
  if (!isDay) return { part: 'by', says: `is no date: ${by}`, mend: 'write it as YYYY-MM-DD' };
  return by > started
    ? undefined
    : { part: 'by', says: `${by} is not after the start, ${started}`, mend: 'name the day on which to read the result' };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z]+/);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
