import { expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import { WAY_BACK_SHARE } from '#model/horizon.ts';
import { range } from '#model/range.ts';
import { caseMarkdown } from '#report/case/markdown.ts';
import { plainWords, shortened } from '#report/case/plain-words.ts';
import { caseHtml } from '#report/html/case/page.ts';
import { simulated } from '../support/simulated.ts';
import { answer } from './example.ts';
import { keep, measure, own, queue, retire, today } from './example-actions.ts';
import { caseOf, economics, purpose } from './example-case.ts';

const JARGON =
  /\b(?:serverless|rungs?|upkeep|percentiles?|p[159]0|monte carlo|repositor(?:y|ies)|(?:un|re)?deploy\w*|commits?|pipelines?|median|backlog|refactor\w*|merged?|kubernetes cluster|stack)\b/i;

function verdictOf(found: Case): Case['verdict']['is'] {
  return found.verdict.is;
}

test.each([today, queue, retire, measure, own, keep])('no word of the trade stands in the case for $id', (action) => {
  const { repositories: _, action: __, ...prose } = caseOf(action);
  expect(JSON.stringify(prose).match(JARGON)?.[0]).toBeUndefined();
});

test('trade words become plain ones, names and quotes stay', () => {
  expect(plainWords('the upkeep of RabbitMQ ends, revert the commit')).toBe(
    'the work of looking after RabbitMQ ends, undo that one change',
  );
  expect(plainWords('"upgrade the deployment" was done 24 times by your team')).toBe(
    '"upgrade the deployment" was done 24 times by our team',
  );
});

test('the name of a service is never translated', () => {
  expect(plainWords('let Amazon Aurora serverless or Amazon ElastiCache Serverless run the serverless part')).toBe(
    'let Amazon Aurora serverless or Amazon ElastiCache Serverless run the pay-per-use part',
  );
});

test('leaving things as they are is not stamped as a case that failed', () => {
  for (const page of [caseMarkdown(caseOf(keep, { purpose })), caseHtml(caseOf(keep, { purpose }))]) {
    expect(page).toMatch(/leave it as it is/i);
    expect(page).not.toMatch(/no case|USD 0|EUR 0/i);
  }
});

test('a first step that is the test is told once', () => {
  const trial = { what: today.firstSlice.what, hours: range(2, 4, 8, 'hours'), days: 2, sensitivity: 0.9, specificity: 0.7, rule: 'go on' };
  const found = caseOf({ trial, advice: { is: 'test', says: 'it pays' } }).experiment;
  expect(found.find(({ name }) => name === 'The first step is a test')?.says).toBe('It pays.');
});

test('a long name is cut between words, a long word inside it', () => {
  expect(shortened('one two three four', 13)).toBe('one two…');
  expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(shortened('short', 10)).toBe('short');
});

test('a bill that rises for hours that nobody measured proves nothing', () => {
  const rises = { economics: economics(10, 40) };
  expect(verdictOf(caseOf(rises))).toBe('not proven');
  expect(verdictOf(caseOf(rises, { hoursStated: true }))).toBe('worth doing');
  expect(verdictOf(caseOf({ economics: economics(40, 10) }))).toBe('worth trying');
});

test('where the bills are not known it is at most worth trying', () => {
  expect(verdictOf(caseOf({}, { hoursStated: true }))).toBe('worth trying');
});

test('what has a date is a duty: it needs no case and is not left alone', () => {
  expect(caseOf({ due: { what: 'it ends', by: '2027-01-01' } }).verdict).toEqual({
    is: 'a duty with a date',
    because: ['Its date is 2027-01-01. It is no investment: it keeps things as they are.'],
  });
});

test('less than a day a month or a loss on average is no case', () => {
  const { netValue } = today;
  const small = caseOf({}, { answer: { ...answer, decision: { ...answer.decision, chores: [today] } } });
  expect(verdictOf(small)).toBe('no case, leave it');
  expect(verdictOf(caseOf({ netValue: { ...netValue, perTeamHour: -0.1 } }))).toBe('no case, leave it');
});

test('what is not for today is not proven', () => {
  expect(caseOf({ notToday: 'a limit that could rule it out has not been checked' }).verdict).toEqual({
    is: 'not proven',
    because: ['Not for today: a limit that could rule it out has not been checked.'],
  });
});

test('an answer that turns around at ten times the use is never silent', () => {
  const turned = caseOf({ economics: { ...economics(40, 10, [50, 90]), flips: ['At ten times the load staying is cheaper.'] } });
  expect(turned.verdict.because).toContain('At ten times the load staying is cheaper.');
  expect(turned.risks.find(({ name }) => name === 'Ten times the use')?.says).toBe(
    'At ten times today’s use it would cost USD 90 a month; today’s way would cost USD 50. The cheaper way today is the dearer one then.',
  );
});

test('freed hours are always called capacity', () => {
  for (const action of [today, measure, keep]) {
    expect(caseMarkdown(caseOf(action))).toContain('Freed hours are capacity, not cash');
    expect(caseHtml(caseOf(action))).toContain('Freed hours are capacity, not cash');
  }
});

test('money is shown in the stated currency, and not at all without a stated price of an hour', () => {
  expect(caseOf().net.money).toBeUndefined();
  expect(caseOf({}, { purpose }).net.money).toMatchObject({ likely: 30 * 80, unit: 'EUR' });
  expect(caseMarkdown(caseOf({}, { purpose }))).toContain('As money: **EUR 2400 (');
});

test('what the bill changes by is in the net, and is told apart as cash', () => {
  const cheaper = caseOf({ economics: economics(40, 10) }, { purpose });
  expect(cheaper.net.money?.likely).toBe(30 * 80);
  expect(cheaper.net.notes).toContain('Part of it is cash: the bill falls by USD 360 in 12 months.');
});

test('with and without what waiting costs customers stand side by side where it is stated', () => {
  const both = caseOf({ value: range(1, 4, 9, 'hours/month') }, { withoutDelay: range(-9, 12, 20, 'hours/year') });
  expect(caseMarkdown(both)).toMatch(/With what waiting costs customers: \*\*30 hours[\s\S]*Without it: \*\*12 hours/);
  expect(caseOf().net.notes.join(' ')).toContain('What waiting costs customers is not stated.');
});

test('unknown money is said to be unknown, with what would settle it', () => {
  const { money } = caseOf().today;
  expect(money).toMatchObject({ class: 'unknown', says: 'Not known: no bill is stated.' });
  expect(money.from).not.toBe('');
});

test('the way back costs what the ranking takes it to cost', () => {
  const fails = { ...today, succeeds: range(0, 0, 0, 'chance'), effort: range(10, 10, 10, 'hours') };
  const [estimate] = simulated([fails], { seed: 1, draws: 1000, hoursPerCommit: range(1, 1, 1, 'hours/commit') });
  expect(estimate?.draws.net[0]).toBeCloseTo(-10 * (1 + WAY_BACK_SHARE));
});

test('hours that the team states stand apart from those that were counted', () => {
  const { hours } = caseOf({ freesUnseen: range(1, 2, 4, 'hours/month') }).today;
  expect(hours.class).toBe('stated');
  expect(hours.from).toBe(
    '2 hours a month (1 to 4) said by the team, and 5 recorded changes a quarter (2 to 9); the hours behind each are assumed.',
  );
});

test('what the team said against it comes before what others may say', () => {
  const [first] = caseOf({ inertia: [{ says: 'nobody dares to touch it', class: 'stated' }] }).objections;
  expect(first?.says).toBe('Nobody dares to touch it.');
});

/** The ladder of today's action with a rung of the same height as today's between the chosen one and the bottom. */
function withLower(technology: string, rung: 'vm' | 'managed') {
  const [fit] = answer.fits;
  const [, chosen] = fit?.walked ?? [];
  if (fit === undefined || chosen === undefined) throw new Error('the example has lost its ladder');
  const below = { ...chosen, rung: { ...chosen.rung, technology, name: `The ${technology}`, rung } };
  return { answer: { ...answer, fits: [{ ...fit, walked: [...fit.walked, below] }] } };
}

test('one step lower is never what is there already, nor as much work as that', () => {
  const names = (found: Case): string[] => found.options.map(({ name }) => name);
  expect(names(caseOf({}, withLower('cron', 'vm')))).not.toContain('One step lower: The cron');
  expect(names(caseOf({}, withLower('other-machine', 'vm')))).not.toContain('One step lower: The other-machine');
  expect(names(caseOf({}, withLower('managed-runs', 'managed')))).toContain('One step lower: The managed-runs');
});

test('writing it ourselves stands in whole sentences beside seeing the rented one work', () => {
  const writing = { what: 'A table of jobs.', hours: range(8, 16, 24, 'hours'), lacks: 'nobody is on call for it.' };
  const [said] = caseOf({ writing }).options.filter(({ name }) => name === 'Write it ourselves');
  expect(said?.says).toBe(
    'A table of jobs. That takes 2 days (1 to 3), assumed. To see the rented one work once takes 2 hours (1 to 4). It would lack: nobody is on call for it.',
  );
});

test('what was tried before and what has to come first are never left out', () => {
  const tried = { bet: 'x', result: 'lost', on: '2026-02-05', says: 'tried on 2026-02-05: lost' } as const;
  const found = caseOf({ tried, requires: [measure.id] });
  expect(found.risks[0]).toEqual({ name: 'Tried before', says: 'Tried on 2026-02-05: lost.' });
  expect(found.ask.says.join(' ')).toContain('Before it: ');
});

test('a test that pays stands between the first step and the measure', () => {
  const trial = { what: 'copy an hour', hours: range(2, 4, 8, 'hours'), days: 2, sensitivity: 0.9, specificity: 0.7, rule: 'go on' };
  const names = caseOf({ trial, advice: { is: 'test', says: 'it pays' } }).experiment.map(({ name }) => name);
  expect(names.slice(1, 4)).toEqual(['First step', 'Then a test', 'Measured by']);
});

test('a bill that falls shortens the time until it has paid for its work', () => {
  const money = { amount: range(8000, 8000, 8000, 'USD/month'), rate: range(40, 80, 160, 'USD/hour') };
  expect(caseOf({ effort: range(40, 80, 160, 'hours') }).net.notes[0]).toContain('has not paid for its work');
  expect(caseOf({ effort: range(40, 80, 160, 'hours'), money }).net.notes[0]).toContain('in month 2.');
});

test('a price that leaves parts out is the end of a saving and no saving', () => {
  const bills = economics(40, 10);
  const open = {
    ...bills,
    atLoads: bills.atLoads.map((at) => ({ ...at, bills: at.bills.map((bill) => ({ ...bill, unpriced: ['what it starts'] })) })),
  };
  expect(caseOf({ economics: open }).net.notes).toContain(
    'The bill falls by USD 360 in 12 months at most: the price after is without what it starts.',
  );
});

test('what is no case is not said to start today', () => {
  expect(caseOf({ netValue: { ...today.netValue, perTeamHour: -0.1 } }).ask.says.join(' ')).not.toContain('can start today');
  expect(caseOf().ask.says.join(' ')).toContain('can start today');
});
