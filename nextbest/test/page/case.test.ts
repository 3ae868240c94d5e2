import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '#model/action.ts';
import { range } from '#model/range.ts';
import { caseHtml } from '#report/html/case/page.ts';
import { answer } from '../report/example.ts';
import { caseOf, economics, purpose } from '../report/example-case.ts';
import { poisoned } from '../report/poison.ts';
import { nextbest } from '../support/binary.ts';
import { launchChrome } from '../support/chrome.ts';
import { buildStory } from '../support/story.ts';

/** Where the pictures go that a person should look at. */
const PICTURES = process.env['NEXTBEST_PICTURES'] ?? mkdtempSync(join(tmpdir(), 'nextbest-pictures-'));

let chrome: Browser;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  chrome = await launchChrome();
});

afterAll(async () => {
  await chrome.close();
});

async function open(name: string, html: string, width = 1100): Promise<Page> {
  const file = join(PICTURES, `${name}.html`);
  writeFileSync(file, html);
  const page = await chrome.newPage({ viewport: { width, height: 1000 } });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** How many sheets of A4 it prints on. */
async function sheets(name: string, html: string): Promise<number> {
  const page = await open(name, html);
  const pdf = await page.pdf({ path: join(PICTURES, `${name}.pdf`), preferCSSPageSize: true });
  await page.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const story of ['shop', 'orders-serverless', 'payments-library']) {
  test(`every case of the story ${story} prints on one A4`, async () => {
    const folder = buildStory(story);
    const { actions, chores }: Decision = JSON.parse(nextbest(['--json', folder]).out);
    for (const { rank } of [...actions, ...chores]) {
      const { out, code } = nextbest(['case', String(rank), '-f', 'html', folder]);
      expect(code).toBe(0);
      expect(await sheets(`case-${story}-${rank}`, out), `${story} ${rank}`).toBe(1);
    }
  });
}

const LONG = ' of the most important warehouse of the northern region and its seven smaller neighbours'.repeat(4);
const ENDLESS = ` ${'name-of-one-service-that-never-ends-'.repeat(12)}`;

/** Everything that can be filled is filled, and every text of others is long. */
function fullest(end: string): string {
  const any = poisoned(answer, end);
  const { today } = any.decision;
  const found = caseOf(
    {
      ...today,
      experiment: { ...today.experiment, by: '2026-12-06' },
      value: range(1, 4, 9, 'hours/month'),
      economics: { ...economics(1234, 99, [12_340, 99_000]), flips: [`At ten times the load it is dearer${end}`, `At a tenth${end}`] },
      inertia: [{ says: `nobody dares to touch it${end}`, class: 'stated' }],
      writing: { what: 'A scheduler of our own', hours: range(40, 80, 160, 'hours'), lacks: `It would lack retries${end}` },
      notToday: `a limit has not been checked${end}`,
    },
    {
      answer: { ...any, decision: { ...any.decision, asOf: '2026-11-22' } },
      product: `acme/shop${end}`,
      purpose: poisoned(purpose, end),
      withoutDelay: range(-9, 12, 20, 'hours/year'),
    },
  );
  return caseHtml(found);
}

test.each([
  ['sentences', LONG],
  ['names', ENDLESS],
])('the fullest case with the longest %s prints on one A4', async (name, end) => {
  expect(await sheets(`case-long-${name}`, fullest(end))).toBe(1);
});

test.each([1100, 400])('nothing scrolls sideways at %i pixels, and every picture has a name', async (width) => {
  const page = await open(`case-wide-${width}`, caseHtml(caseOf({}, { purpose, withoutDelay: range(-9, 12, 20, 'hours/year') })), width);
  await page.screenshot({ path: join(PICTURES, `case-${width}.png`), fullPage: true });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await page.locator('svg').count()).toBe(3);
  expect(await page.locator('svg:not([role=img][aria-label])').count()).toBe(0);
  await page.close();
});
