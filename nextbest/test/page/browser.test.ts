import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { pulls } from '../support/changes-export.ts';
import { launchChrome } from '../support/chrome.ts';
import { buildStory } from '../support/story.ts';

/** Where the pictures go that a person should look at. */
const PICTURES = process.env['NEXTBEST_PICTURES'] ?? mkdtempSync(join(tmpdir(), 'nextbest-pictures-'));
let chrome: Browser;
const addresses = { answer: '', history: '' };

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const [folder, shop] = [emptyFolder(), buildStory('shop')];
  const changes = join(folder, 'changes.json');
  writeFileSync(changes, pulls());
  for (const [name, words] of [
    ['answer', []],
    ['history', ['history', '--changes', changes]],
  ] as const) {
    const file = join(folder, `${name}.html`);
    expect(nextbest([...words, '-f', 'html', '-o', file, shop]).code).toBe(0);
    addresses[name] = pathToFileURL(file).href;
  }
  chrome = await launchChrome();
});

afterAll(async () => {
  await chrome.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

type Name = keyof typeof addresses;

async function open(name: Name, width: number, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const page = await chrome.newPage({ viewport: { width, height: 900 }, colorScheme });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(addresses[name]);
  await page.screenshot({ path: join(PICTURES, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  return { page, requests, complaints };
}

const HEADLINES = {
  answer: 'Stop running RabbitMQ yourselves: let Amazon MQ run it',
  history: expect.stringMatching(/^About \d\d% of what people commit to shop is upkeep$/),
};

for (const name of ['answer', 'history'] as const) {
  for (const width of [1200, 400]) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`the page of the ${name} in ${scheme} at ${width} pixels: one headline, no request, no complaint, no sideways scrolling`, async () => {
        const { page, requests, complaints } = await open(name, width, scheme);
        expect(await page.locator('h1').allTextContents()).toEqual([HEADLINES[name]]);
        expect(requests).toEqual([addresses[name]]);
        expect(complaints).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await page.locator('svg text').count()).toBeGreaterThan(5);
        await page.close();
      });
    }
  }
}

test('every plot of the history has a name for those who do not see it, and no text in it is cut off', async () => {
  const { page } = await open('history', 400, 'light');
  expect(await page.locator('svg:not([aria-hidden=true]):not([aria-label]):not(:has(> title)):not(svg svg)').count()).toBe(0);
  // The strip of the stretches scrolls in a box of its own.
  expect(await page.locator('.scroll .nextbest-stream').count()).toBe(1);
  const edges = await page
    .locator('svg.plot text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  for (const [left = -1, right = 401] of edges) expect([left >= 0, right <= 400]).toEqual([true, true]);
  await page.close();
});

test('evidence is a link to the line in the web host, at the analysed commit', async () => {
  const { page } = await open('answer', 1000, 'light');
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(
    links.some((link) =>
      /^https:\/\/github\.com\/corner-shop\/shop\/blob\/[0-9a-f]{40}\/infra\/kubernetes\/rabbitmq\.yaml#L14$/.test(link),
    ),
  ).toBe(true);
  expect(links.filter((link) => !link.startsWith('https://') && !link.startsWith('#'))).toEqual([]);
  await page.close();
});
