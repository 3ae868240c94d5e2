import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PURPOSE_QUESTIONS } from '#purpose/questions.ts';
import { purposeText } from '#purpose/write.ts';
import { WriteRefused, writeAtomically } from '#storage/write.ts';
import { askOnTerminal } from '../ask.ts';
import { UsageError } from '../options.ts';
import { systemReason } from '../system-problem.ts';

const FOLDER = '.nextbest';
const FILE = join(FOLDER, 'purpose.yaml');

/** Asks the three questions and writes `.nextbest/purpose.yaml`; answers may also come line by line on standard input. */
export async function init(path: string): Promise<number> {
  refuseUnsuitable(path);
  const [northStar = '', users = '', differentiators = ''] = await askOnTerminal(PURPOSE_QUESTIONS);
  write(path, purposeText({ northStar, users, differentiators }));
  process.stdout.write(`Written: ${FILE}. Run nextbest again.\n`);
  return 0;
}

/** Before anything is asked: nobody answers three questions for nothing. */
function refuseUnsuitable(path: string): void {
  try {
    if (path === '' || !statSync(path).isDirectory()) throw new UsageError(`${path || "''"} is no folder`, 'name the root of a repository');
    const folder = join(path, FOLDER);
    const there = lstatSync(folder, { throwIfNoEntry: false });
    if (there !== undefined && !there.isDirectory())
      throw new UsageError(`${FOLDER} is a link or a file: nothing is written through it`, 'put a folder there, or remove it');
    if (there !== undefined && lstatSync(join(path, FILE), { throwIfNoEntry: false }) !== undefined)
      throw new UsageError(`${FILE} is there already`, 'edit it: your editor knows its schema');
    accessSync(there === undefined ? path : folder, constants.W_OK);
  } catch (problem) {
    throw unwritable(problem, path);
  }
}

function write(path: string, text: string): void {
  try {
    const within = realpathSync(path);
    if (!existsSync(join(within, FOLDER))) mkdirSync(join(within, FOLDER));
    writeAtomically(join(within, FILE), text, { within });
  } catch (problem) {
    throw unwritable(problem, path);
  }
}

function unwritable(problem: unknown, path: string): unknown {
  const reason = problem instanceof WriteRefused ? problem.message : systemReason(problem);
  return reason === undefined
    ? problem
    : new UsageError(`${join(path, FILE)} cannot be written: ${reason}`, 'name a folder that you may write to');
}
