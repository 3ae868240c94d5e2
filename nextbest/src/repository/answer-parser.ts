import { MAXIMUM_OBJECT_BYTES } from './limits.ts';

/** The bytes of an object; undefined when it is not in this clone. */
export type ObjectAnswer = Buffer | undefined | 'too-large';

/** Cuts `<id> <type> <size>\n<bytes>\n` and `<id> missing\n` out of the pieces as they arrive. Of what is too large nothing is held. */
export function answerParser(answer: (bytes: ObjectAnswer) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  const step = answerSteps(answer);
  return function take(chunk) {
    pieces.push(chunk);
    held += chunk.length;
    if (held < step.needed()) return;
    let rest: Buffer = Buffer.concat(pieces);
    for (let next = step.take(rest); next !== undefined; next = step.take(rest)) rest = next;
    pieces = [rest];
    held = rest.length;
  };
}

interface AnswerSteps {
  /** Bytes of the body that is being read with the line break after it, 0 between bodies. */
  needed(): number;
  /** What is left after the next header or body; undefined when more has to arrive first. */
  take(from: Buffer): Buffer | undefined;
}

function answerSteps(answer: (bytes: ObjectAnswer) => void): AnswerSteps {
  let needed = 0;
  let dropped = 0;
  function drop(from: Buffer): Buffer {
    const part = Math.min(dropped, from.length);
    dropped -= part;
    return from.subarray(part);
  }
  function body(from: Buffer): Buffer {
    const size = needed;
    needed = 0;
    answer(from.subarray(0, size - 1));
    return from.subarray(size);
  }
  function header(from: Buffer, end: number): Buffer {
    const size = from.toString('latin1', 0, end).match(/ \w+ (\d+)$/)?.[1];
    const bytes = Number(size ?? 0);
    if (size === undefined) answer(undefined);
    else if (bytes <= MAXIMUM_OBJECT_BYTES) needed = bytes + 1;
    else {
      dropped = bytes + 1;
      answer('too-large');
    }
    return from.subarray(end + 1);
  }
  function take(from: Buffer): Buffer | undefined {
    if (dropped > 0) return from.length === 0 ? undefined : drop(from);
    if (needed > 0) return from.length < needed ? undefined : body(from);
    const end = from.indexOf(10);
    return end < 0 ? undefined : header(from, end);
  }
  return { needed: () => needed, take };
}
