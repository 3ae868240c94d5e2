import { spawnSync } from 'node:child_process';
import { fromRoot } from './run.ts';

/** `npm run check`: everything about the code that can be told without running it. Each step runs, whatever the one before found. */

const STEPS: readonly { readonly name: string; readonly run: readonly string[] }[] = [
  { name: 'types', run: ['node_modules/@typescript/native/bin/tsc', '-p', '.'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'format', run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--reporter=summary'] },
  {
    name: 'borders between rooms',
    run: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'nextbest/src', 'nextbest/test', 'tools'],
  },
  { name: 'unused code', run: ['node_modules/knip/bin/knip.js'] },
  { name: 'generated files', run: ['tools/generate.ts', '--check'] },
  { name: 'lock file', run: ['tools/lock.ts', '--check'] },
];

function passes({ name, run }: (typeof STEPS)[number]): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    cwd: fromRoot('.'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
  return status === 0;
}

const failed = STEPS.filter((step) => !passes(step));
if (failed.length > 0)
  process.stdout.write(`${failed.length} of ${STEPS.length} checks failed: ${failed.map(({ name }) => name).join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
