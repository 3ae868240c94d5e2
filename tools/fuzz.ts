import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Fault, fuzzReader } from './fuzz/fuzz-reader.ts';
import { candidates } from './fuzz/subjects.ts';

/**
 * `npm run fuzz -- [--reader NAME] [--inputs N] [--seed S] [--from I]`: gives every reader N changed fixtures and looks for throws, hangs,
 * lines outside the file and facts that nobody can keep. Two processes share the readers. Ends with 1 when a reader failed.
 */

const PROCESSES = 2;
/** Milliseconds without an answer that count as a hang, on a machine that does other work too. */
const PATIENCE = 120_000;

const { values } = parseArgs({
  options: {
    reader: { type: 'string' },
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    share: { type: 'string' },
  },
});
const chosen = candidates().filter(({ subject }) => values.reader === undefined || subject.name === values.reader);
if (chosen.length === 0) {
  process.stderr.write(`no reader is called ${values.reader}\n`);
  process.exit(2);
}
const share = values.share === undefined ? undefined : Number(values.share);
if (share === undefined && chosen.length > 1) for (let each = 0; each < PROCESSES; each += 1) startShare(each);
else for (const one of chosen.filter((_, index) => share === undefined || index % PROCESSES === share)) run(one);

function startShare(each: number): void {
  const started = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), `--share=${each}`]);
  started.on('exit', (code) => {
    if (code !== 0) process.exitCode = 1;
  });
}

function run(candidate: (typeof chosen)[number]): void {
  const before = process.cpuUsage();
  const { seed } = values;
  const order = { seed, from: Number(values.from), inputs: Number(values.inputs), patience: PATIENCE };
  const faults = fuzzReader(candidate, order);
  const { user, system } = process.cpuUsage(before);
  const { name } = candidate.subject;
  process.stdout.write(`${name}: ${order.inputs} inputs, ${faults.length} kinds of fault, ${((user + system) / 1e6).toFixed(1)} s\n`);
  for (const fault of faults) process.stdout.write(textOf(name, seed, fault));
  if (faults.length > 0) process.exitCode = 1;
}

function textOf(name: string, seed: string, { what, count, index, smallest }: Fault): string {
  const shown = JSON.stringify(smallest.text).slice(0, 1_500);
  return `  ${what} (${count} inputs); made small, as ${smallest.path}:\n    ${shown}\n    again: npm run fuzz -- --reader ${name} --seed ${seed} --from ${index} --inputs 1\n`;
}
