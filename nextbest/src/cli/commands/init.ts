import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { PURPOSE_QUESTIONS, type PurposeAnswers } from '#purpose/questions.ts';
import { purposeText } from '#purpose/write.ts';
import { makeFolder } from '#storage/folder.ts';
import { writeAtomically } from '#storage/write.ts';
import { UsageError } from '../options.ts';

/** Asks the three questions and writes `.nextbest/purpose.yaml`; answers may also come line by line on standard input. */
export async function init(path: string): Promise<number> {
  const file = join(path, '.nextbest', 'purpose.yaml');
  if (!existsSync(path)) throw new UsageError(`there is no folder ${path}`, 'name the root of a repository');
  if (existsSync(file))
    throw new UsageError(`${join('.nextbest', 'purpose.yaml')} is there already`, 'edit it: your editor knows its schema');
  const answers = await ask();
  makeFolder(join(path, '.nextbest'));
  writeAtomically(file, purposeText(answers));
  process.stdout.write(`Written: ${join('.nextbest', 'purpose.yaml')}. Run nextbest again.\n`);
  return 0;
}

async function ask(): Promise<PurposeAnswers> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
  const given: string[] = [];
  const waiting = lines[Symbol.asyncIterator]();
  for (const question of PURPOSE_QUESTIONS) {
    process.stderr.write(`${question.ask}\n  for example: ${question.example}\n> `);
    const next = await waiting.next();
    given.push(next.done === true ? '' : next.value.trim());
  }
  lines.close();
  const [northStar = '', users = '', differentiators = ''] = given;
  return { northStar, users, differentiators };
}
