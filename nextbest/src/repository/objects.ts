import { endOf, type Git, type GitProcess, killWhenStalled } from './git-process.ts';

/** Reads objects by id, many at a time, over one process that is started when it is first needed. */
export interface ObjectReader {
  /** The bytes of an object; undefined when it is not in this clone. Rejects when git ended early. */
  read(id: string): Promise<Buffer | undefined>;
}

interface Waiting {
  resolve(bytes: Buffer | undefined): void;
  reject(reason: unknown): void;
}

export function objectReader(git: Git): ObjectReader {
  let conversation: Conversation | undefined;
  function read(id: string): Promise<Buffer | undefined> {
    if (conversation === undefined || conversation.over()) conversation = converse(git.start(['cat-file', '--batch']));
    return conversation.ask(id);
  }
  return { read };
}

interface Conversation {
  ask(id: string): Promise<Buffer | undefined>;
  over(): boolean;
}

/** Questions are written as they come and answered in the same order; nothing waits for an answer before it asks. */
function converse(process: GitProcess): Conversation {
  const waiting: Waiting[] = [];
  let ended = false;
  let watch: NodeJS.Timeout | undefined;
  const parse = answerParser((bytes) => waiting.shift()?.resolve(bytes));
  process.stdout.on('data', (chunk: Buffer) => {
    parse(chunk);
    rewatch();
  });
  void endOf(process).then((failure) => {
    ended = true;
    clearTimeout(watch);
    for (const one of waiting.splice(0)) one.reject(failure ?? new Error('git cat-file ended early'));
  });
  function rewatch(): void {
    clearTimeout(watch);
    watch = waiting.length > 0 ? killWhenStalled(process) : undefined;
  }
  function ask(id: string): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      process.stdin.write(`${id}\n`);
      if (waiting.length === 1) rewatch();
    });
  }
  return { ask, over: () => ended };
}

/** Cuts `<id> <type> <size>\n<bytes>\n` and `<id> missing\n` out of the pieces as they arrive. */
export function answerParser(answer: (bytes: Buffer | undefined) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  let needed = 0;
  let inBody = false;
  function body(joined: Buffer): Buffer {
    answer(joined.subarray(0, needed - 1));
    inBody = false;
    return joined.subarray(needed);
  }
  function header(joined: Buffer, end: number): Buffer {
    const size = joined.toString('latin1', 0, end).match(/ \w+ (\d+)$/)?.[1];
    if (size === undefined) answer(undefined);
    else {
      inBody = true;
      needed = Number(size) + 1;
    }
    return joined.subarray(end + 1);
  }
  return function take(chunk) {
    pieces.push(chunk);
    held += chunk.length;
    if (inBody && held < needed) return;
    let rest: Buffer = Buffer.concat(pieces);
    for (;;) {
      const end = inBody ? -1 : rest.indexOf(10);
      if (inBody ? rest.length < needed : end < 0) break;
      rest = inBody ? body(rest) : header(rest, end);
    }
    pieces = [rest];
    held = rest.length;
  };
}
