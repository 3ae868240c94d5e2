import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Action } from '#model/action.ts';
import { range } from '#model/range.ts';
import { explainPage } from '#report/terminal/explain.ts';
import { answer } from './example.ts';
import { keep, today } from './example-actions.ts';
import { economics } from './example-case.ts';

/** The page with its line breaks and columns undone. */
function explained(changes: Partial<Action> = {}): string {
  return explainPage(answer, { ...today, ...changes }).replace(/\s+/g, ' ');
}

test('the net gain is walked through with the middle numbers of the action', () => {
  const page = explained({
    frees: range(1, 10, 20, 'hours/month'),
    costs: range(0, 2, 4, 'hours/month'),
    effort: range(7, 14, 28, 'hours'),
    succeeds: range(0.3, 0.5, 0.7, 'chance'),
  });
  // 0.5 x 8 x 11.9 - 14 - 0.5 x 3.5
  expect(page).toContain('0.50 x (10.0 + 0.0 - 2.0) x 11.9 - 14.0 - 0.50 x 3.5 = 32 with the middle numbers');
});

test('every input says what it rests on, also where nobody said it', () => {
  const page = explained({ because: [{ says: 'effort and chance of success: twelve moves', class: 'assumed' }] });
  expect(page).toContain('freed work 3.1 h/month (1.2-6.0) 5 commits/quarter (2-9) on what it would delete');
  expect(page).toContain('2 hours behind one commit (0.5 to 6) assumed');
  expect(page).toContain('new work 0.3 h/month (0.1-0.6) no source is named for it assumed');
  expect(page).toContain('effort 16 h (8-32) effort and chance of success: twelve moves assumed');
});

test('bills are shown item by item with their source, and at other loads', () => {
  const page = explained({ economics: { ...economics(40, 10, [50, 90]), flips: ['At ten times the load staying is cheaper.'] } });
  expect(page).toContain('730 hours: USD 40 https://aws.amazon.com/pricing/, 2026-11-01');
  expect(page).toContain('10 times: cron USD 50, amazon-eventbridge-scheduler USD 90');
  expect(page).toContain('an hour costs 80 USD/hour (40-160), assumed');
  expect(page).toContain('! At ten times the load staying is cheaper.');
});

test('what was tried before, what has to come first and what the team said against it are shown', () => {
  const page = explained({
    advice: { is: 'test', says: 'half a day shows whether it fits', netBenefitOfTest: 6 },
    tried: { bet: '2026-01-05-export', result: 'lost', on: '2026-02-05', says: 'it took twice as long' },
    requires: ['measure/service:redis'],
    inertia: [{ says: 'nobody dares to touch it', class: 'stated' }],
  });
  expect(page).toContain('test: half a day shows whether it fits; the test is worth 6 h more than it costs');
  expect(page).toContain('lost on 2026-02-05 (2026-01-05-export): it took twice as long');
  expect(page).toContain('first do Find out where Redis runs (measure/service:redis)');
  expect(page).toContain('nobody dares to touch it stated by the team');
});

test('an input that is worth knowing stands before the general questions', () => {
  const inputs = [{ action: today.id, input: 'effort', says: 'how long the move takes', worth: 5 }];
  const known = { ...answer, decision: { ...answer.decision, inputs } };
  const page = explainPage(known, today);
  expect(page).toContain('? how long the move takes');
  expect(page).not.toContain('Where does Redis run');
  expect(explainPage(answer, today)).toContain('? Where does Redis run');
});

test('what was looked for and not found is shown', () => {
  const components = answer.landscape.components.map((one) =>
    one.id === 'deployable:export'
      ? { ...one, uses: one.uses.map((use) => ({ ...use, lookedFor: [{ feature: 'rpc', says: 'no reply queue in the code' }] })) }
      : one,
  );
  const page = explainPage({ ...answer, landscape: { ...answer.landscape, components } }, today);
  expect(page).toMatch(/LOOKED FOR AND NOT FOUND\n {2}- rpc: no reply queue in the code/);
});

test('doing nothing has no net gain to walk through, and no page is wider than 80 columns', () => {
  expect(explainPage(answer, keep)).not.toContain('HOW THE NET GAIN');
  for (const line of explainPage(answer, { ...today, economics: economics(40, 10) }).split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
});

test('leaving things as they are has no effort, chance or gain of its own', () => {
  const page = explainPage(answer, keep);
  expect(page).toContain('It takes nothing and changes nothing');
  expect(page).not.toMatch(/effort|works|net gain|test first/);
});

test('a bill that changes stands in the formula, with what it rests on', () => {
  const money = { amount: range(160, 160, 160, 'USD/month'), rate: range(40, 80, 160, 'USD/hour') };
  const page = explained({
    money,
    because: [{ says: 'the bill: about 200 USD a month for cron, about 40 for the schedule', class: 'assumed' }],
  });
  expect(page).toContain('(freed + value + bill - new work)');
  expect(page).toContain('(3.1 + 0.0 + 2.0 - 0.3)');
  expect(page).toContain('bill falls by 160 USD/month the bill: about 200 USD a month');
});

test('an upkeep that is not known is said to be so once', () => {
  const unknown = { unknown: 'no file of it is here', wouldSettle: 'the repository that it is kept in' };
  const liability = answer.liability.map((one) => ({ ...one, upkeepNext12Months: unknown, hours: unknown, formula: unknown.unknown }));
  expect(explainPage({ ...answer, liability }, today).split('no file of it is here')).toHaveLength(2);
});

test('writing one oneself is told with what it would lack', () => {
  const writing = { what: 'a table of jobs', hours: range(8, 16, 24, 'hours'), lacks: 'nobody is on call for it' };
  expect(explained({ writing })).toContain('writing one A table of jobs. 2 days (1-3), assumed. It would lack: nobody is on call for it');
});

test('hours that the team states are told as the origin of what is freed, and nothing else is', () => {
  const liability = answer.liability.map((one) => ({ ...one, toil: range(4, 8, 20, 'hours/month') }));
  const { freesCommits: _, ...stated } = today;
  const because = [{ says: 'an hour of the team costs 70 to 120 USD', class: 'stated' as const }];
  const page = explainPage({ ...answer, liability }, { ...stated, because }).replace(/\s+/g, ' ');
  expect(page).toMatch(/freed work 3\.1 h\/month \(1\.2-6\.0\) 8 h\/month \(4-20\) that leave no commits stated by the team new work/);
});
