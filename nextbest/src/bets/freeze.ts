import type { Bet } from '#model/bet.ts';
import type { Range } from '#model/range.ts';

/** What must not change once the bet has started, as one text to be hashed: action, card and forecast. */
export function frozenText({ action, card, forecast }: Pick<Bet, 'action' | 'card' | 'forecast'>): string {
  const { change, metric, direction, because, falsifier, guardrail, by, fallback } = card;
  const { succeeds, effort, frees } = forecast;
  return JSON.stringify([
    action,
    [change, metric, direction, because, falsifier, guardrail, by, fallback],
    [succeeds, effort, frees].map(numbersOf),
  ]);
}

/** The name of its file, without `.md`: `2026-11-22-climb-rabbitmq-amazon-mq`; the `attempt`th of that day and action, from 1. */
export function betId({ action, started }: Pick<Bet, 'action' | 'started'>, attempt: number): string {
  const slug = action
    .replace(/(?:deployable|service|need|user):/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${started}-${slug || 'bet'}${attempt === 1 ? '' : `-${attempt}`}`;
}

function numbersOf({ low, likely, high }: Range): readonly number[] {
  return [low, likely, high];
}
