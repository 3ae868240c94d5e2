import type { Masked } from './mask.ts';

/** Part of a program, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PARTS_LIMIT = 200;

/** What stands between commas inside the bracket that opens at `open`; nothing when it is never closed. */
export function partsOf({ code, closes }: Masked, open: number): readonly Span[] {
  const end = closes.get(open);
  const parts: Span[] = [];
  let start = open + 1;
  for (let at = start; end !== undefined && at <= end && parts.length < PARTS_LIMIT; at += 1) {
    if (at === end || code[at] === ',') {
      parts.push(trimmed(code, { start, end: at }));
      start = at + 1;
    } else at = closes.get(at) ?? at;
  }
  return parts.filter((part) => part.end > part.start);
}

/** The named values of an object, or the named arguments of a call in Python. */
export function fieldsOf(masked: Masked, parts: readonly Span[]): ReadonlyMap<string, Span> {
  const fields = new Map<string, Span>();
  for (const part of parts) {
    const [written, quoted, plain, shorthand] =
      /^(?:["']([^\n]{0,100}?)["']\s*:|([\w$]{1,100})\s*(?::|=(?!=))|([\w$]{1,100})$)\s*/.exec(masked.code.slice(part.start, part.end)) ??
      [];
    if (written === undefined) continue;
    const key = quoted === undefined ? (plain ?? shorthand) : masked.text.slice(part.start + 1, part.start + 1 + quoted.length);
    const start = shorthand === undefined ? part.start + written.length : part.start;
    if (key !== undefined && !fields.has(key)) fields.set(key, { start, end: part.end });
  }
  return fields;
}

function trimmed(code: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(code[from] ?? '')) from += 1;
  while (to > from && /\s/.test(code[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
