import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Action } from '#model/action.ts';
import { adviceText } from '../../tools/evaluation/advice/advice-table.ts';
import { firstThree, readExpected, verdictOn } from '../../tools/evaluation/advice/expected.ts';
import { judgeMove, wasForetold, wasWarned } from '../../tools/evaluation/advice/judge-move.ts';
import { isMeant, isMeantById } from '../../tools/evaluation/advice/matcher.ts';
import { chanceByLot, chanceBySize, hitAmong, placesOf } from '../../tools/evaluation/advice/measures.ts';
import { type Move, readMoves } from '../../tools/evaluation/advice/moves.ts';
import { eachMoveText, movesText } from '../../tools/evaluation/advice/moves-table.ts';
import { warningsOf } from '../../tools/evaluation/advice/warned.ts';
import { candidate } from './support/candidates.ts';

const EVALUATION = join(import.meta.dirname, '../../evaluation');

const BROKER: Move = {
  id: 'shop-broker',
  repository: 'example/shop',
  before: 'a'.repeat(40),
  date: '2024-05-01',
  after: ['b'.repeat(12)],
  did: 'climb',
  component: 'the broker',
  from: { technology: 'rabbitmq', rung: 'vm' },
  seen: 'it was rented',
  counts: [{ kinds: ['climb'], names: ['rabbitmq'] }],
};

function action(id: string, rest: Partial<Action> = {}): Action {
  const netValue = { perTeamHour: 0, total: { low: 0, likely: 0, high: 0, unit: 'hours' }, chancePositive: 0, regret: 0, chanceBest: 0 };
  const kind = id.slice(0, id.indexOf('/')) as Action['kind'];
  return {
    ...candidate(id, { kind, title: id, components: [], warnings: [], limitsChecked: [], ...rest }),
    netValue,
    rank: 1,
    tiedWith: [],
  };
}

function decision(actions: readonly Action[], rejected: readonly { id: string; why: string }[] = []) {
  const nothing = { chores: [], due: [], questions: [], warnings: [], repositories: [], schemaVersion: 1, asOf: '2024-05-01' };
  const coverage = { deployablesWithKnownRung: [0, 0] as const, infrastructureFound: true, unresolved: [] };
  return {
    ...nothing,
    actions,
    rejected,
    coverage,
    today: action('keep/stack'),
    purpose: { unknown: 'not stated', wouldSettle: 'a file' },
  };
}

test('an action is meant when all that is asked for holds, and what is asked for and not known does not', () => {
  const climb = action('climb/service:jobs/amazon-mq', { capability: 'queue', from: { technology: 'rabbitmq', rung: 'vm' } });
  expect(isMeant(climb, [{ kinds: ['climb'], capability: 'queue', technologies: ['rabbitmq'] }])).toBe(true);
  expect(isMeant(climb, [{ kinds: ['retire'], capability: 'queue' }])).toBe(false);
  expect(isMeant(climb, [{ kinds: ['climb'], technologies: ['redis'] }])).toBe(false);
  expect(isMeant(climb, [{ kinds: ['climb'], to: ['amazon-mq'] }])).toBe(false);
});

test('names are parts of id or title, whatever the signs between their words', () => {
  expect(isMeant(action('retire/app', { title: 'Delete New Relic' }), [{ kinds: ['retire'], names: ['new-relic'] }])).toBe(true);
});

test('what was rejected is known by its id, and never by a capability alone', () => {
  expect(isMeantById('climb/deployable:app-rabbitmq/x', BROKER.counts)).toBe(true);
  expect(isMeantById('climb/deployable:app-rabbitmq/x', [{ kinds: ['climb'], capability: 'queue' }])).toBe(false);
  expect(isMeantById('retire/deployable:app-rabbitmq', BROKER.counts)).toBe(false);
});

test('a hit is a place among the first few', () => {
  expect(placesOf(['a', 'b', 'a'], (one) => one === 'a')).toEqual([1, 3]);
  expect([hitAmong([3], 1), hitAmong([3], 3), hitAmong([], 5)]).toEqual([false, true, false]);
});

test('by lot, one wanted of ten is among five with one half, and two wanted of four are among two with five sixths', () => {
  expect(chanceByLot({ wanted: 1, all: 10 }, 5)).toBeCloseTo(0.5);
  expect(chanceByLot({ wanted: 2, all: 4 }, 2)).toBeCloseTo(5 / 6);
  expect(chanceByLot({ wanted: 0, all: 4 }, 2)).toBe(0);
  expect(chanceByLot({ wanted: 1, all: 3 }, 5)).toBe(1);
});

test('by size, what is larger comes first and equal sizes come in any order', () => {
  const sizes = [
    { size: 9, wanted: false },
    { size: 5, wanted: true },
    { size: 5, wanted: false },
    { size: 1, wanted: true },
  ];
  expect(chanceBySize(sizes, 1)).toBe(0);
  expect(chanceBySize(sizes, 2)).toBeCloseTo(0.5);
  expect(chanceBySize(sizes, 3)).toBe(1);
});

test('only what is said of this move is a warning, not what stands on every answer', () => {
  const says = 'x';
  expect(
    warningsOf(
      action('climb/a', {
        warnings: [
          { code: 'no-purpose', says },
          { code: 'framework', says },
        ],
      }),
    ),
  ).toEqual(['framework']);
  expect(warningsOf(action('climb/a', { notToday: 'a limit is unknown' }))).toEqual(['not today']);
});

test('a move counts as foretold among the first five, and one that was taken back also when it is warned of', () => {
  const others = ['climb/a', 'climb/b', 'climb/c', 'climb/d', 'climb/e'].map((id) => action(id));
  const warned = action('climb/rabbitmq', { warnings: [{ code: 'limit-unknown', says: 'x' }] });
  const stayed = judgeMove(BROKER, decision([...others, warned]), new Map());
  const back = judgeMove({ ...BROKER, outcome: 'fell-back', fell_back: ['c'.repeat(12)] }, decision([...others, warned]), new Map());
  expect([stayed.places, wasForetold(stayed), wasForetold(back)]).toEqual([[6], false, true]);
});

test('a rejection for too little work is no warning, one for a limit is', () => {
  const move: Move = { ...BROKER, outcome: 'fell-back', fell_back: ['c'.repeat(12)] };
  const rejectedFor = (why: string) => wasWarned(judgeMove(move, decision([], [{ id: 'climb/rabbitmq/x', why }]), new Map()));
  expect([rejectedFor('less than one commit a year'), rejectedFor('a message is larger than 256 KB')]).toEqual([false, true]);
});

test('the figures stand beside the same candidates by size and by lot', () => {
  const sizes = new Map([['big', 100]]);
  const actions = [action('climb/rabbitmq'), action('retire/big', { components: ['big'] })];
  const judged = [judgeMove({ ...BROKER, outcome: 'stayed' }, decision(actions), sizes)];
  expect(movesText(judged)).toContain('hit@1: ours 1, by component size 0.0 (lift none to compare), at random 0.5 (lift 2.00)');
  expect(movesText(judged)).toContain('climbs that nobody regretted: 1, proposed 1, warned 0');
  expect(eachMoveText(judged)).toContain('  *1. climb/rabbitmq');
});

test('an opinion against an action is stronger than one for it', () => {
  const opinion = (kind: 'climb' | 'retire') => [{ says: 'x', matches: [{ kinds: [kind] }] }];
  const expected = {
    repository: 'a/b',
    commit: 'a'.repeat(40),
    read: 'x',
    would: [...opinion('climb'), ...opinion('retire')],
    never: opinion('climb'),
  };
  expect(['climb/a', 'retire/a', 'renew/a'].map((id) => verdictOn(action(id), expected))).toEqual(['NEVER', 'agrees', 'other']);
  const advised = [{ expected, said: firstThree([action('retire/a'), action('keep/stack'), action('climb/a')], expected) }];
  expect(advised[0]?.said.map(({ offered }) => offered)).toEqual([true, true, false]);
  expect(adviceText(advised)).toContain('(NEVER)   climb/a');
});

test('what is written down can be read, with no id twice and enough of each', () => {
  const moves = readMoves(join(EVALUATION, 'moves.yaml'));
  expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  expect(moves.filter(({ outcome }) => outcome === 'stayed').length).toBeGreaterThanOrEqual(10);
  expect(readExpected(join(EVALUATION, 'advice')).length).toBeGreaterThanOrEqual(24);
});
