import { breaksOut, type Cursor, code, complain, lineOf } from './cursor.ts';
import { skimBracket, stepText, UNCLOSED_TEXT } from './skim.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

const MEANS_MORE = new Set<number>([code.newline, code.quote, code.backslash, code.dollar, code.percent]);

/** Reads a quoted text from its opening quote; undefined when it has interpolations or never closes. */
export function readText(cursor: Cursor): string | undefined {
  const line = lineOf(cursor);
  cursor.at += 1;
  const from = cursor.at;
  let plain = true;
  while (cursor.at < cursor.end && !breaksOut(cursor)) {
    skipPlain(cursor);
    if (cursor.at >= cursor.end) break;
    const next = cursor.text.charCodeAt(cursor.at);
    if (next === code.newline) break;
    if (next === code.quote) {
      cursor.at += 1;
      return plain ? unescape(cursor.text.slice(from, cursor.at - 1)) : undefined;
    }
    if (stepText(cursor, next)) {
      plain = false;
      skimBracket(cursor, code.closeBrace);
    }
  }
  complain(cursor, line, UNCLOSED_TEXT);
  return undefined;
}

/** Runs over what means nothing but itself: most of most texts. */
function skipPlain(cursor: Cursor): void {
  const { text, end } = cursor;
  let { at } = cursor;
  while (at < end && !MEANS_MORE.has(text.charCodeAt(at))) at += 1;
  cursor.at = at;
}

function unescape(raw: string): string {
  const escaped = raw.includes('\\') ? raw.replace(/\\(u[0-9a-fA-F]{4}|.)/g, replaceEscape) : raw;
  return escaped.includes('{') ? escaped.replace(/([$%])\1\{/g, '$1{') : escaped;
}

function replaceEscape(_whole: string, escape: string): string {
  return escape.length === 5 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (ESCAPES[escape] ?? escape);
}
