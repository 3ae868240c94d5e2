import type { Masked } from '../construct/mask.ts';
import type { Span } from '../construct/span.ts';

/** One call in a chain, from its name up to the bracket that closes it. */
export interface Call extends Span {
  readonly name: string;
  /** What stands between `<` and `>`. */
  readonly type: string;
  /** Where its arguments open. */
  readonly open: number;
}

/** `head.First(…).Second<T>(…)`: calls up to the first that is none. */
export interface Chain extends Span {
  readonly head: string;
  readonly calls: readonly Call[];
}

/** Chains of one file that are looked at. */
const LIMIT = 10_000;
const HEAD = /(?<![\w.@])[A-Za-z_]\w{0,100}(?=\s{0,200}[?!]?\.\s{0,200}[A-Za-z_])/g;
const LINK = /\s{0,200}[?!]?\.\s{0,200}([A-Za-z_]\w{0,100})\s{0,20}(?:<([\w\s.,]{1,200})>)?\s{0,20}\(/y;

/** The chains of calls of a C# program in the order of their beginnings; one may stand in the arguments of another. */
export function chainsOf(masked: Masked): readonly Chain[] {
  const found: Chain[] = [];
  for (const { 0: head, index } of masked.code.matchAll(HEAD)) {
    if (found.length >= LIMIT) break;
    const calls = callsFrom(masked, index + head.length);
    if (calls.length > 0) found.push({ head, start: index, end: calls.at(-1)?.end ?? index, calls });
  }
  return found;
}

function callsFrom({ code, closes }: Masked, start: number): readonly Call[] {
  const calls: Call[] = [];
  for (let at = start; calls.length < 200; ) {
    LINK.lastIndex = at;
    const match = LINK.exec(code);
    const open = LINK.lastIndex - 1;
    const end = match === null ? undefined : closes.get(open);
    if (match === null || end === undefined) break;
    const [whole, name = '', type = ''] = match;
    calls.push({ name, type, start: at + whole.indexOf(name), open, end: end + 1 });
    at = end + 1;
  }
  return calls;
}
