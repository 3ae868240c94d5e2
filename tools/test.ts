import { spawnSync } from 'node:child_process';
import { browser } from './browser.ts';
import { fromRoot, runTool } from './run.ts';

/** `npm test`: builds the program, sees to a browser, and runs the tests; what follows `--` goes to vitest. */

function prepareBrowser(): void {
  try {
    browser();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exit(1);
  }
}

runTool('tools/build.js');
prepareBrowser();
const vitest = fromRoot('node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${fromRoot('tools/test-count.ts')}`];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: fromRoot('nextbest'),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
