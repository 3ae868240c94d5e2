import { expect, test } from 'vitest';
import { warningsOfAnswer } from '#actions/policies/judged.ts';
import { decide } from '#decide/decide.ts';
import type { Candidate, Question } from '#model/action.ts';
import type { Coverage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Purpose } from '#model/purpose.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { unknown } from '#model/unknown.ts';
import { candidate, KEEP } from '../support/candidates.ts';
import { smallCatalog } from '../support/catalog.ts';
import { AS_OF } from '../support/commits.ts';

const COVERED: Coverage = { deployablesWithKnownRung: [2, 2], infrastructureFound: true, unresolved: [] };
const PURPOSE: Purpose = {
  path: '.nextbest/purpose.yaml',
  users: [],
  differentiators: [],
  team: { skills: [] },
  workloads: {},
  options: [],
};

function decided(given: {
  candidates?: readonly Candidate[];
  questions?: readonly Question[];
  coverage?: Coverage;
  purpose?: Purpose;
  stated?: boolean;
}) {
  const situation: Situation = {
    landscape: { components: [], coverage: given.coverage ?? COVERED, versions: [], dangling: [], gates: [], ended: [], offers: [] },
    flow: {
      gates: [],
      changesPerYear: 0,
      lead: { toRelease: unknown('no releases', 'a tag'), toReleaseOf: new Map(), waits: new Map(), squashed: 0, windows: [] },
    },
    frameworks: [],
    knowledge: new Map(),
    work: { commits: [], graphs: new Map(), truncated: false },
    liability: [],
    fits: [],
    catalog: smallCatalog(),
    purpose: given.purpose,
    asOf: AS_OF,
    product: 'shop',
    severalRepositories: false,
    hoursPerCommit: { range: range(0.5, 2, 6, 'hours/commit'), stated: given.stated ?? true },
    upkeepOf: () => ({ perQuarter: range(0, 0, 0, 'commits/quarter'), count: 0, commits: [] }),
  };
  const proposal = {
    candidates: [KEEP, ...(given.candidates ?? [])],
    rejected: [],
    questions: given.questions ?? [],
    warnings: warningsOfAnswer(situation),
  };
  return decide({ situation, proposal, seed: 1, repositories: [] });
}

function codes(given: Parameters<typeof decided>[0]): string[] {
  return decided(given).warnings.map(({ code }) => code);
}

test('dates come in their order with their reasons, and stay chores', () => {
  const due = (id: string, by: string): Candidate =>
    candidate(id, { kind: 'renew', due: { what: `${id} ends`, by }, because: [measured('version 1', { path: 'a', line: 3 })] });
  const decision = decided({
    candidates: [due('renew/late', '2026-09-01'), due('renew/past', '2025-02-01'), due('renew/also', '2026-09-01')],
  });
  expect(decision.due.map(({ what, by }) => [what, by])).toEqual([
    ['renew/past ends', '2025-02-01'],
    ['renew/also ends', '2026-09-01'],
    ['renew/late ends', '2026-09-01'],
  ]);
  expect(decision.due.every(({ because }) => because[0]?.place?.line === 3)).toBe(true);
  expect(decision.chores).toHaveLength(3);
});

test('without a purpose it says so, and asks the three questions before all others', () => {
  const questions = [{ ask: 'Who runs the database?', of: 'team' as const, worth: range(0, 0, 90, 'hours/year') }];
  expect(codes({})).toEqual(['no-purpose']);
  expect(decided({ questions }).questions.map((one) => one.of)).toEqual(['product owner', 'product owner', 'product owner', 'team']);
  expect(codes({ purpose: PURPOSE })).toEqual([]);
  expect(decided({ questions, purpose: PURPOSE }).questions).toEqual(questions);
});

test('questions whose answer could be worth most come first, whatever order they came in', () => {
  const questions = [5, 90, 40].map((high) => ({ ask: `worth ${high}`, of: 'team' as const, worth: range(0, 0, high, 'hours/year') }));
  expect(decided({ questions, purpose: PURPOSE }).questions.map(({ ask }) => ask)).toEqual(['worth 90', 'worth 40', 'worth 5']);
});

test.each<[string, Coverage, string[]]>([
  ['all known', COVERED, []],
  ['half known is enough', { ...COVERED, deployablesWithKnownRung: [1, 2] }, []],
  ['less than half known', { ...COVERED, deployablesWithKnownRung: [1, 3] }, ['coverage-low']],
  ['no infrastructure at all', { ...COVERED, infrastructureFound: false, deployablesWithKnownRung: [0, 3] }, ['coverage-low']],
])('coverage: %s', (_, coverage, expected) => {
  expect(codes({ coverage, purpose: PURPOSE })).toEqual(expected);
});

test('hours that nobody stated are marked as assumed', () => {
  expect(codes({ purpose: PURPOSE, stated: false })).toEqual(['hours-assumed']);
});

test('it says what fits a quarter of the team and asks what could turn the choice', () => {
  const open = candidate('climb/open', { frees: range(1, 12, 120, 'hours/month'), effort: range(30, 60, 120, 'hours') });
  const decision = decided({ candidates: [open], purpose: { ...PURPOSE, team: { size: 2, skills: [] } } });
  expect(decision.quarter).toMatchObject({ capacity: 840, stated: true });
  expect(decision.inputs?.[0]).toMatchObject({ action: 'climb/open', input: 'frees' });
  expect(decision.questions.map(({ ask }) => ask)).toContain('How many hours a month would "climb/open" save you?');
});

test('a dated chore is never asked about', () => {
  const due = { what: 'no fixes', by: '2026-02-01' };
  const renew = candidate('renew/a', { kind: 'renew', frees: range(1, 12, 120, 'hours/month'), effort: range(30, 60, 120, 'hours'), due });
  expect(decided({ candidates: [renew], purpose: PURPOSE })).toMatchObject({ inputs: [], questions: [] });
});
