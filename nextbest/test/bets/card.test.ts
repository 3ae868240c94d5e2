import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBet } from '#bets/card.ts';
import { betId, frozenText } from '#bets/freeze.ts';
import { lintCard } from '#bets/lint.ts';
import type { Action, Decision } from '#model/action.ts';
import { range } from '#model/range.ts';
import { nextbest } from '../support/binary.ts';
import { candidate } from '../support/candidates.ts';
import { buildStory, STORIES } from '../support/story.ts';

const STARTED = '2026-01-01';

const VALUED = { perTeamHour: 1, total: range(1, 2, 3, 'hours'), chancePositive: 1, regret: 0, chanceBest: 1 };

const ACTION: Action = {
  ...candidate('climb/service:rabbitmq/amazon-mq', {
    frees: range(9, 32.4, 114, 'hours/month'),
    because: [
      { says: 'the price is assumed', class: 'assumed' },
      { says: 'image rabbitmq', class: 'measured', place: { path: 'infra/rabbitmq.yaml', line: 14 } },
    ],
    experiment: {
      hypothesis: 'h',
      metric: 'hours a month that go into it',
      falsifier: '16 hours or more',
      guardrail: 'errors stay',
      by: '2026-02-01',
      fallback: { rung: 'container', technology: 'rabbitmq', name: 'RabbitMQ' },
    },
  }),
  netValue: VALUED,
  rank: 1,
  tiedWith: [],
};

function findingsFor(words: Parameters<typeof openBet>[1]): string[] {
  return lintCard(openBet(ACTION, words).card, STARTED).map(({ part, says }) => `${part} ${says}`);
}

test('every action of every story gives a card that can be frozen', () => {
  for (const story of readdirSync(STORIES)) {
    const { actions, chores }: Decision = JSON.parse(nextbest(['list', '--json', buildStory(story)]).out);
    for (const action of [...actions, ...chores]) {
      const { card } = openBet(action, action.kind === 'try' ? { metric: 'orders a day' } : {});
      expect({ id: action.id, findings: lintCard(card, STARTED) }).toEqual({ id: action.id, findings: [] });
    }
  }
});

test('the card says which way and how far, and what was seen rather than what is assumed', () => {
  const { card, fallback } = openBet(ACTION, {});
  expect(card.direction).toBe('down by about 32 hours a month (9 to 114)');
  expect(card.because).toBe('image rabbitmq (infra/rabbitmq.yaml:14)');
  expect(fallback).toEqual({ technology: 'rabbitmq', rung: 'container' });
});

test.each([
  [{ metric: 'orders a day and errors a day' }, /^metric names more than one/],
  [{ metric: 'orders a day; refunds' }, /^metric names more than one/],
  [{ metric: 'the number the team wants it to move' }, /^metric does not say which number/],
  [{ metric: ' ' }, /^metric is missing/],
  [{ direction: 'better than today' }, /^direction does not say which way/],
  [{ falsifier: 'it feels wrong' }, /^falsifier names no number/],
  [{ by: '2026-13-01' }, /^by is no date/],
  [{ by: STARTED }, /^by 2026-01-01 is not after the start/],
  [{ guardrail: '' }, /^guardrail is missing/],
  [{ fallback: '' }, /^fallback is missing/],
  [{ because: '' }, /^because is missing/],
])('%o is no card: %s', (words, says) => {
  expect(findingsFor(words)).toEqual([expect.stringMatching(says)]);
});

test.each([
  { metric: 'time between commit and release' },
  { metric: 'hours spent on patching and upgrading' },
  { direction: 'falls by half' },
  { falsifier: 'somebody needs it within two weeks' },
])('%o is one', (words) => {
  expect(findingsFor(words)).toEqual([]);
});

test('what is frozen changes with the card and the forecast, and not with the evidence', () => {
  const bet = openBet(ACTION, {});
  const frozen = frozenText(bet);
  expect(frozenText({ ...bet, card: { ...bet.card, falsifier: '20 hours or more' } })).not.toBe(frozen);
  expect(frozenText({ ...bet, forecast: { ...bet.forecast, effort: range(1, 2, 3, 'hours') } })).not.toBe(frozen);
  expect(frozenText(openBet({ ...ACTION, because: [] }, { because: bet.card.because }))).toBe(frozen);
});

test.each([
  ['climb/service:rabbitmq/amazon-mq', 1, '2026-01-01-climb-rabbitmq-amazon-mq'],
  ['climb/service:rabbitmq/amazon-mq', 2, '2026-01-01-climb-rabbitmq-amazon-mq-2'],
  ['retire/deployable:../../etc', 1, '2026-01-01-retire-etc'],
  ['/', 1, '2026-01-01-bet'],
])('the bet on %s is called %s', (action, attempt, id) => {
  expect(betId({ action, started: STARTED }, attempt)).toBe(id);
});
