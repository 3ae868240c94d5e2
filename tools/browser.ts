import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser in which tests open the HTML page: the machine's own Chromium, which playwright-core drives. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATION = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** The path of a Chromium or Chrome on this machine; undefined if there is none. CHROMIUM_PATH wins. */
export function findBrowser(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], ...NAMES.map(onPath), APPLICATION];
  return candidates.find((path) => path !== undefined && isProgram(path));
}

/** The same, installed through apt-get first where that is possible; throws with one line on what to install. */
export function browser(): string {
  const found = findBrowser() ?? installed();
  if (found === undefined) throw new Error('the tests of the page need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one');
  return found;
}

function installed(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || onPath('apt-get') === undefined) return undefined;
  process.stderr.write('No browser found for the tests of the page: installing chromium through apt-get.\n');
  aptGet(['update', '-qq']);
  aptGet(['install', '-qq', '--no-install-recommends', 'chromium']);
  return findBrowser();
}

function aptGet(args: readonly string[]): void {
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
