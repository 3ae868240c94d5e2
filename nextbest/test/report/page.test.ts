import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyMarkdown } from '#report/history/markdown.ts';
import { caseHtml } from '#report/html/case/page.ts';
import { historyHtml } from '#report/html/history/page.ts';
import { htmlPage } from '#report/html/page.ts';
import { answerMarkdown } from '#report/markdown.ts';
import { answer } from './example.ts';
import { caseOf } from './example-case.ts';
import { history } from './example-history.ts';
import { poisoned } from './poison.ts';

const PAGES = { answer: htmlPage(answer), history: historyHtml(history), case: caseHtml(caseOf()) };
const EMPTY_ELEMENTS = new Set(['meta', 'br', 'link', 'img', 'input', 'hr']);

/** Tags that are open at the end or closed in the wrong order. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>/gi)) {
    if (EMPTY_ELEMENTS.has(name) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

test('every element is closed, whatever the names are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (poison) => {
      expect(unbalanced(htmlPage(poisoned(answer, `${poison}</div><b "'>`)))).toEqual([]);
      expect(unbalanced(historyHtml(poisoned(history, `${poison}</div><b "'>`)))).toEqual([]);
    }),
  );
});

test.each(Object.entries(PAGES))('the page of the %s asks for nothing from outside and forbids it', (_, page) => {
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\((?!#)|@import/i);
});

test.each(Object.entries(PAGES))('the page of the %s has one first heading, and headings go down one level at a time', (_, page) => {
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('the action comes first', () => {
  expect(PAGES.answer.indexOf('Move the nightly export')).toBeLessThan(PAGES.answer.indexOf('<svg'));
});

test.each(Object.entries(PAGES))('every id on the page of the %s is used once', (_, page) => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('reasons link to the line of the analysed commit', () => {
  const address = 'https://github.com/acme/shop/blob/4f2c91ab6de0437718c9a2b54e6f1d0a9b8c7d6e/infra/cron.tf#L12-L31';
  expect(htmlPage(answer)).toContain(`href="${address}"`);
  expect(answerMarkdown(answer)).toContain(`(<${address}>)`);
});

test('Markdown of a repository stays text', () => {
  const poison = ' @team #12 [x](http://e.vil) `a` | <b>';
  for (const text of [answerMarkdown(poisoned(answer, poison)), historyMarkdown(poisoned(history, poison))])
    expect(text).not.toMatch(/@team|#12|\]\(http:\/\/e\.vil|<b>/);
});
