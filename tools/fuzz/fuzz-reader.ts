import { faultOf, type Input, type Subject } from './judge.ts';
import { mutated } from './mutations.ts';
import { randomOf } from './random.ts';
import { shrunk } from './shrink.ts';
import type { Candidate } from './subjects.ts';
import { endsWithin } from './watch.ts';

/** Inputs under one watch: to set it takes as long as to read some of them. */
const BATCH = 100;
const HANG = 'does not answer';

export interface Order {
  readonly seed: string;
  /** Index of the first input, and how many inputs. */
  readonly from: number;
  readonly inputs: number;
  /** Milliseconds after which a batch, or one input while it is made smaller, counts as a hang. */
  readonly patience: number;
}

/** A kind of fault: how many inputs show it, the index of the first of them, and that one made small. */
export interface Fault {
  readonly what: string;
  readonly count: number;
  readonly index: number;
  readonly smallest: Input;
}

/** Gives a reader so many changed fixtures, and says what went wrong. The same order gives the same inputs. */
export function fuzzReader(candidate: Candidate, order: Order): readonly Fault[] {
  const found = new Map<string, number[]>();
  function note(what: string, index: number): void {
    found.set(what, [...(found.get(what) ?? []), index]);
  }
  for (let next = order.from; next < order.from + order.inputs; ) {
    const last = Math.min(order.from + order.inputs, next + BATCH);
    const ended = endsWithin(order.patience, () => {
      for (; next < last; next += 1) {
        const what = faultOf(candidate.subject, inputAt(candidate, order.seed, next));
        if (what !== undefined) note(what, next);
      }
    });
    if (!ended) note(HANG, next);
    if (!ended) next += 1;
  }
  return [...found].map(([what, indexes]) => faultFrom(candidate, order, { what, indexes }));
}

function faultFrom(candidate: Candidate, order: Order, seen: { readonly what: string; readonly indexes: readonly number[] }): Fault {
  const index = seen.indexes[0] ?? order.from;
  const input = inputAt(candidate, order.seed, index);
  const text = shrunk(input.text, (smaller) => shows(candidate.subject, { ...input, text: smaller }, order.patience) === seen.what);
  return { what: seen.what, count: seen.indexes.length, index, smallest: { ...input, text } };
}

function shows(subject: Subject, input: Input, patience: number): string | undefined {
  let what: string | undefined;
  const ended = endsWithin(patience, () => {
    what = faultOf(subject, input);
  });
  return ended ? what : HANG;
}

/** The input of that index, whatever was read before it. */
export function inputAt({ subject, fixtures }: Candidate, seed: string, index: number): Input {
  const random = randomOf(`${seed}:${subject.name}:${index}`);
  const { text, path } = random.pick(fixtures);
  return { text: mutated({ text, others: fixtures.map((fixture) => fixture.text), random }), path };
}
