import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import { scriptFacts } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const PROCESS = /^([A-Za-z][\w-]{0,60})\s{0,20}:\s{0,20}(\S.{0,4000})$/;

/** What runs once per release, or by hand. */
const ONCE = /^(?:release|postdeploy|console|migrate|deploy|seed|test)$/i;
/** What nobody starts but on the own machine: a file that starts it is a developer's. */
const DEVELOPER =
  /\b(?:webpack\w{0,20}|vite|tailwind\w{0,20}|nodemon|guard|redis-server|memcached|mailcatcher|mailhog|mailpit|runserver|ngrok|watch|dev)\b/;

/** What works off the jobs of a product: a developer starts it because production has one as well. */
const WORKER =
  /\b(?:sidekiq|good_job|resque|delayed_job|solid_queue|shoryuken|sneakers|jobs:work|resque:work|queue:work|artisan horizon|dramatiq|(?:celery|rq|arq)\b.{0,200}\bworker)\b/;

/** Procfile: the processes that are started from this folder, the first of them as what makes it a package that can be started. */
export const procfile: Reader = {
  name: 'procfile',
  version: 5,
  reads: (path) => /^Procfile(?:\.(?:prod|production|heroku))?$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const processes = linesOf(text).flatMap((line, index) => {
      const [, label, command] = PROCESS.exec(line.length > 5_000 ? '' : line) ?? [];
      return label === undefined || command === undefined ? [] : [{ label, command, line: index + 1 }];
    });
    const started = processes.find(({ label }) => label === 'web') ?? processes[0];
    if (started !== undefined)
      findings.facts.push(factOf({ in: 'structure', name: 'package', role: 'builds', label: started.label, line: started.line }));
    for (const { label, line } of keptRunning(processes))
      findings.facts.push(factOf({ in: 'structure', name: 'process', role: 'declares', label, line }));
    for (const { label, command, line } of processes)
      findings.facts.push(...scriptFacts([{ text: command, line, endLine: line, literal: false }], label));
  }),
};

interface Process {
  readonly label: string;
  readonly command: string;
}

/** What production keeps running; of a developer's file, what serves and what works off jobs, where it starts both. */
function keptRunning<One extends Process>(processes: readonly One[]): readonly One[] {
  const running = processes.filter(({ label }) => !ONCE.test(label));
  if (!processes.some(({ command }) => DEVELOPER.test(command))) return running;
  const isServing = ({ label }: One): boolean => label === 'web';
  const workers = running.filter(({ label, command }) => label !== 'web' && WORKER.test(command) && !DEVELOPER.test(command));
  return workers.length > 0 && running.some(isServing) ? running.filter((one) => isServing(one) || workers.includes(one)) : [];
}
