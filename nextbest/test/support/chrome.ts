import { type Browser, chromium } from 'playwright-core';
import { browser as browserPath } from '../../../tools/browser.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The machine's own Chromium, without anything that would ask the network. */
export function launchChrome(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: QUIET });
}
