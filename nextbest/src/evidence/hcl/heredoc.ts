import { type Cursor, stop } from './cursor.ts';

const OPENING = /<<-?([A-Za-z_][\w-]{0,60})[ \t]*\r?\n/y;

/** Where the lines of a heredoc are, and where the expression goes on. */
interface HeredocSpan {
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/**
 * The heredoc that begins at the current offset (`<<END`, `<<-END`). One that never ends also ends the scan, since
 * nothing tells text from configuration any more. Heredocs within interpolations of heredocs are not looked for.
 */
export function findHeredoc(cursor: Cursor): HeredocSpan | undefined {
  if (cursor.inHeredoc) return undefined;
  OPENING.lastIndex = cursor.at;
  const marker = OPENING.exec(cursor.text)?.[1];
  const from = OPENING.lastIndex;
  if (marker === undefined || from > cursor.end) return undefined;
  const closing = findClosing(cursor.text, marker, from);
  if (closing === undefined || closing.behind > cursor.end) {
    stop(cursor, 'Heredoc that never ends: the rest was not read');
    return undefined;
  }
  return { from, ...closing };
}

/** The first line that holds nothing but the marker. */
function findClosing(text: string, marker: string, from: number): { readonly to: number; readonly behind: number } | undefined {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const to = startOfLine(text, at);
    const behind = at + marker.length;
    if (to !== undefined && endsLine(text, behind)) return { to, behind };
  }
  return undefined;
}

function startOfLine(text: string, at: number): number | undefined {
  let start = at;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start -= 1;
  return text[start - 1] === '\n' ? start : undefined;
}

function endsLine(text: string, at: number): boolean {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\r') end += 1;
  return end >= text.length || text[end] === '\n';
}
