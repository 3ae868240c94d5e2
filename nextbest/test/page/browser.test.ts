import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser as browserPath } from '../../../tools/browser.ts';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { buildStory } from '../support/story.ts';

/** Where the pictures go that a person should look at. */
const PICTURES = process.env['NEXTBEST_PICTURES'] ?? mkdtempSync(join(tmpdir(), 'nextbest-pictures-'));
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

let chrome: Browser;
let address = '';

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const file = join(emptyFolder(), 'answer.html');
  expect(nextbest(['-f', 'html', '-o', file, buildStory('shop')]).code).toBe(0);
  address = pathToFileURL(file).href;
  chrome = await chromium.launch({ executablePath: browserPath(), args: QUIET });
});

afterAll(async () => {
  await chrome.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const page = await chrome.newPage({ viewport: { width, height: 900 }, colorScheme });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.screenshot({ path: join(PICTURES, `answer-${width}-${colorScheme}.png`), fullPage: true });
  return { page, requests, complaints };
}

for (const width of [1200, 400]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the page in ${scheme} at ${width} pixels: one answer first, no request, no complaint, no sideways scrolling`, async () => {
      const { page, requests, complaints } = await open(width, scheme);
      expect(await page.locator('h1').allTextContents()).toEqual(['Stop running RabbitMQ yourselves: let Amazon MQ run it']);
      expect(requests).toEqual([address]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.locator('svg text').count()).toBeGreaterThan(5);
      await page.close();
    });
  }
}

test('evidence is a link to the line in the web host, at the analysed commit', async () => {
  const { page } = await open(1000, 'light');
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(
    links.some((link) =>
      /^https:\/\/github\.com\/corner-shop\/shop\/blob\/[0-9a-f]{40}\/infra\/kubernetes\/rabbitmq\.yaml#L14$/.test(link),
    ),
  ).toBe(true);
  expect(links.filter((link) => !link.startsWith('https://') && !link.startsWith('#'))).toEqual([]);
  await page.close();
});
