/** The text that a name of a Python module is set to; comments are blanks in it, so that offsets stay. */
export interface Assignment {
  readonly name: string;
  readonly text: string;
  /** Where the text starts. */
  readonly at: number;
}

const ASSIGNMENT = /^[ \t]{0,40}([A-Z][A-Z0-9_]{2,60})(?:\[["']\w{1,40}["']\])?(?::[^=\n]{0,60})?[ \t]{0,4}=(?!=)/gm;
const LONGEST = 8_000;
const MOST = 200;

/** The assignments whose names are asked for, the first 200 of them. */
export function assignmentsIn(text: string, isAsked: (name: string) => boolean): readonly Assignment[] {
  const found: Assignment[] = [];
  for (const match of text.matchAll(ASSIGNMENT)) {
    const name = match[1] ?? '';
    if (!isAsked(name)) continue;
    const at = match.index + match[0].length;
    found.push({ name, text: expressionAt(text, at), at });
    if (found.length >= MOST) break;
  }
  return found;
}

/** An expression ends with its line, unless a bracket or a text is open. */
function expressionAt(text: string, start: number): string {
  let depth = 0;
  let result = '';
  const end = Math.min(text.length, start + LONGEST);
  for (let at = start; at < end; ) {
    const letter = text[at] ?? '';
    if (letter === '\n' && depth <= 0) break;
    const next = endOf(text, at, end);
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    result += letter === '#' ? ' '.repeat(next - at) : text.slice(at, next);
    at = next;
  }
  return result;
}

/** Behind a whole text or a comment; behind one character of anything else. */
function endOf(text: string, at: number, end: number): number {
  const letter = text[at] ?? '';
  if (letter === '#') return lineEnd(text, at, end);
  if (letter !== '"' && letter !== "'") return at + 1;
  const quote = text.startsWith(letter.repeat(3), at) ? letter.repeat(3) : letter;
  const close = text.indexOf(quote, at + quote.length);
  return close === -1 || close >= end || (quote.length === 1 && close > lineEnd(text, at, end)) ? at + 1 : close + quote.length;
}

function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 || found > end ? end : found;
}
