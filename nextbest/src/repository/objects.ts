import { answerParser, type ObjectAnswer } from './answer-parser.ts';
import { endOf, type Git, type GitProcess, killWhenStalled } from './git-process.ts';

/** Reads objects by id, many at a time, over one process that is started when it is first needed. */
export interface ObjectReader {
  /** The bytes of an object; undefined when it is not in this clone. Rejects when it is too large or git cannot read it. */
  read(id: string): Promise<Buffer | undefined>;
}

interface Question {
  readonly id: string;
  answer(bytes: ObjectAnswer): void;
  fail(reason: unknown): void;
}

/** Git ends over an object that it cannot read. After so many of them the whole store is taken for broken. */
const MAXIMUM_FAILURES = 50;

export function objectReader(git: Git): ObjectReader {
  let conversation: Conversation | undefined;
  let failures = 0;
  function ask(question: Question): void {
    if (failures >= MAXIMUM_FAILURES) return question.fail(new Error('git failed too often'));
    try {
      conversation ??= converse(git.start(['cat-file', '--batch']), carryOn);
      conversation.ask(question);
    } catch (error) {
      question.fail(error);
    }
  }
  /** The first question without an answer is the one that git ended over; the others are asked again. */
  function carryOn([culprit, ...others]: readonly Question[], reason: Error): void {
    conversation = undefined;
    failures += 1;
    culprit?.fail(reason);
    for (const question of others) ask(question);
  }
  function read(id: string): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      const answer: Question['answer'] = (bytes) => (bytes === 'too-large' ? reject(new Error('too large')) : resolve(bytes));
      ask({ id, answer, fail: reject });
    });
  }
  return { read };
}

interface Conversation {
  ask(question: Question): void;
}

/** Questions are written as they come and answered in the same order; nothing waits for an answer before it asks. */
function converse(process: GitProcess, ended: (open: readonly Question[], reason: Error) => void): Conversation {
  const waiting: Question[] = [];
  let watch: NodeJS.Timeout | undefined;
  const parse = answerParser((bytes) => waiting.shift()?.answer(bytes));
  process.stdout.on('data', (chunk: Buffer) => {
    parse(chunk);
    rewatch();
  });
  void endOf(process).then((failure) => {
    clearTimeout(watch);
    ended(waiting.splice(0), failure ?? new Error('git cat-file ended early'));
  });
  function rewatch(): void {
    clearTimeout(watch);
    watch = waiting.length > 0 ? killWhenStalled(process) : undefined;
  }
  function ask(question: Question): void {
    waiting.push(question);
    process.stdin.write(`${question.id}\n`);
    if (waiting.length === 1) rewatch();
  }
  return { ask };
}
