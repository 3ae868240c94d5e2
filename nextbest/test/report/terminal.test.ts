import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { answerPage } from '#report/terminal/answer.ts';
import { componentsPage } from '#report/terminal/components.ts';
import { explainPage } from '#report/terminal/explain.ts';
import { factsPage } from '#report/terminal/facts.ts';
import { listPage } from '#report/terminal/list.ts';
import { wrap } from '#report/terminal/wrap.ts';
import { answer, facts } from './example.ts';
import { poisoned } from './poison.ts';

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('注文', '한국어', '👩‍👩‍👧‍👦', '🇦🇹', 'e\u0301', 'ﷺ', '1️⃣', '\u0600', 'x'.repeat(200), ' ', '/', '漢'.repeat(90)),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('no line is wider than asked, whatever the names are', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 60, max: 160 }), (text, width) => {
      const any = poisoned(answer, text);
      const pages = [
        answerPage(any, { width }),
        listPage(any, { width }),
        explainPage(any, any.decision.today, { width }),
        componentsPage(any, { width }),
        factsPage(poisoned(facts, text), { width }),
      ];
      for (const line of pages.join('').split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 150 },
  );
});

test('wrapping loses no visible character', () => {
  const letters = (text: string): string => text.replaceAll(' ', '');
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(letters(wrap(text, width).join(''))).toBe(letters(text));
    }),
  );
});

test('the first screen carries the action, its reasons, its doubts and the coverage', () => {
  const page = answerPage(answer, { version: '0.1.0' });
  const [first, second] = page.split('\n');
  expect(first).toBe('nextbest 0.1.0 · acme/shop · 412 files · 14 components · as of 2026-11-22');
  expect(second).toContain('4 of 4 deployables');
  expect(page.split('\n').slice(0, 30).join('\n')).toMatch(
    /START TODAY[\s\S]*frees[\s\S]*effort[\s\S]*works[\s\S]*because[\s\S]*serves[\s\S]*first slice[\s\S]*test first\?[\s\S]*wrong if/,
  );
});

test('commits come before hours only while hours are assumed', () => {
  expect(answerPage(answer)).toMatch(/frees +5 commits\/quarter \(2-9\)\n +3\.1 h\/month \(1\.2-6\.0\) \(assumed hours per commit\)/);
  const { decision } = answer;
  const sure = { ...answer, decision: { ...decision, today: { ...decision.today, warnings: [] } } };
  expect(answerPage(sure)).toMatch(/frees +3\.1 h\/month \(1\.2-6\.0\)\n/);
});

test('colour adds nothing but colour', () => {
  const mark = (text: string): string => `<${text}>`;
  const coloured = answerPage(answer, { style: { bold: mark, dim: mark, green: mark, yellow: mark } });
  expect(coloured.replace(/[<>]/g, '')).toBe(answerPage(answer).replace(/[<>]/g, ''));
});

test('what cannot be told apart is said to be too close to call', () => {
  expect(answerPage(answer)).toContain('too close to call: 2 and 3');
  expect(listPage(answer)).toMatch(/too close to call:\n +2 Rent/);
});

test('the command that explains the action can be copied, however long its id is', () => {
  const id = `measure/service:${'terraform/'.repeat(8)}amazon-eks/workloads`;
  const long = { ...answer, decision: { ...answer.decision, today: { ...answer.decision.today, id } } };
  expect(answerPage(long, { width: 80 })).toMatch(/why: nextbest explain 1$/m);
  expect(answerPage(answer, { width: 80 })).toContain(`why: nextbest explain ${answer.decision.today.id}\n`);
});

test('the list says what fits into a quarter, and that the size of the team is assumed', () => {
  const [first, second] = answer.decision.actions;
  const quarter = { capacity: 2100, stated: false, fits: [first?.id ?? '', second?.id ?? ''], chance: 0.93 };
  const page = listPage({ ...answer, decision: { ...answer.decision, quarter } }).replace(/\s+/g, ' ');
  expect(page).toContain(
    'IN A QUARTER Numbers 1 and 2: together they bring most and fit into 2100 hours of the whole team in three months (assumed: 5 people',
  );
  expect(page).toContain('9 in 10.');
});

test('the list says why an action is not for today, what comes first, and what was tried', () => {
  const [first, ...others] = answer.decision.actions;
  if (first === undefined) throw new Error('the example has no action');
  const tried = { bet: 'x', result: 'neutral', on: '2026-02-05', says: 'tried on 2026-02-05: neutral' } as const;
  const held = { ...first, tried, notToday: 'another team decides it', requires: [others[0]?.id ?? ''] };
  const page = listPage({ ...answer, decision: { ...answer.decision, actions: [held, ...others] } });
  expect(page).toMatch(/Tried on 2026-02-05: neutral\.\n +Not for today: another team decides it\.\n +First do 2\.\n/);
});

test('what one reason rejects stands together', () => {
  const rejected = ['climb/a/x', 'climb/b/x'].map((id) => ({ id, why: 'it would be a rewrite' }));
  expect(listPage({ ...answer, decision: { ...answer.decision, rejected } })).toContain(
    '  - It would be a rewrite.\n    climb/a/x\n    climb/b/x\n',
  );
});

test('of a handful of commits no shares are told', () => {
  const workMix = { value: 0.2, upkeep: 0.45, fix: 0.35, unsure: 1, commits: 1, infrastructure: 0 };
  const page = answerPage({ ...answer, workMix }).replace(/\s+/g, ' ');
  expect(page).toContain('1 commit of people in the last 12 months: too few to say what the work was for.');
  expect(page).not.toContain('45%');
});

test('a chore that takes more than it brings stands in the list alone', () => {
  const [first] = answer.decision.actions;
  if (first === undefined) throw new Error('the example has no action');
  const chore = {
    ...first,
    id: 'renew/x',
    title: 'Raise x',
    due: undefined,
    advice: { is: 'skip', says: 'Leave it: it takes more than it brings.' },
  } as const;
  const { due: _, ...undated } = chore;
  const known = { ...answer, decision: { ...answer.decision, chores: [undated] } };
  expect(answerPage(known)).not.toContain('Raise x');
  expect(listPage(known)).toMatch(/- Raise x\n[\s\S]*Leave it: it takes more than it brings/);
});
