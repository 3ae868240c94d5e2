import type { Span } from './span.ts';

/** What a name of a program stands for: its value, or the body of a function with the names that it takes. */
export interface Definition extends Span {
  readonly name: string;
  readonly takes?: readonly Span[];
  /** Where the block ends in which the name is known. */
  readonly until: number;
  readonly isField?: boolean;
  /** Statements that go on with it: the next step of a chain. */
  readonly more?: Span[];
  /** What is given for a parameter. */
  readonly content?: Span;
}

/** The values and functions of a program by name, in order. */
export type Definitions = ReadonlyMap<string, readonly Definition[]>;

/** What a name stands for at a place: the last value before it in a block around it, else a function. */
export function definitionOf(name: string, at: number, definitions: Definitions): Definition | undefined {
  const all = definitions.get(name);
  return (
    all?.findLast(({ takes, start, end, until }) => takes === undefined && start <= at && at < until && end <= at) ??
    all?.findLast(({ takes, start, end }) => takes !== undefined && (at < start || at >= end))
  );
}
