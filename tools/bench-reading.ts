import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { commitsOf } from '../nextbest/src/history/commits.ts';
import { openRepository } from '../nextbest/src/repository/open.ts';
import { openCache } from '../nextbest/src/storage/cache.ts';

/**
 * One reading of a history and what it cost, as one line of JSON, for `npm run bench`: `plain PATH` is git's own, thrown away; `read PATH [CACHE [AT]]`
 * is ours, with a cache folder or without. The start of Node and the opening of the repository are not in it.
 */

/** Of what `/proc` tells of a process (proc_pid_stat(5)): user and system time of the children that it waited for, in hundredths of seconds. */
const [CHILDREN_USER, CHILDREN_SYSTEM, TICKS] = [13, 14, 100];

/** Seconds of the processor, those of ended children among them where the system tells them. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childrenSeconds();
}

function childrenSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) / TICKS;
}

async function plainGit(path: string): Promise<number> {
  const words = ['-C', path, 'log', '--no-merges', '--no-renames', '-z', '--raw'];
  const [code] = await once(spawn('git', words, { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  if (code !== 0) throw new Error(`git ended with ${code}`);
  return 0;
}

async function measured(work: () => Promise<number>): Promise<void> {
  const [started, before] = [performance.now(), processorSeconds()];
  const commits = await work();
  const milliseconds = performance.now() - started;
  const seconds = processorSeconds() - before;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ commits, milliseconds, seconds, peakMegabytes })}\n`);
}

async function readOnce(path: string, folder: string | undefined, at: string | undefined): Promise<void> {
  const repository = await openRepository(path, at === undefined ? {} : { at });
  await measured(async () => {
    const cache = openCache(folder);
    const { length } = await commitsOf(repository, { cache });
    cache.close();
    return length;
  });
  await repository.close();
}

const [how, path = '.', folder, at] = process.argv.slice(2);
if (how === 'plain') await measured(() => plainGit(path));
else await readOnce(path, folder, at);
