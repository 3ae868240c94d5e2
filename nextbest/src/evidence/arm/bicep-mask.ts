import type { Masked } from '../construct/mask.ts';

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * A Bicep file whose comments and texts are blank, with the bracket that closes each opened one. What a text takes in by `${…}` stays: the
 * names in it are mentions.
 */
export function maskBicep(text: string): Masked {
  const code = text.split('');
  const scan: Scan = { text, code, closes: new Map(), open: [], texts: [] };
  for (let at = 0; at < text.length; ) at = scan.texts.at(-1)?.inside === true ? insideText(scan, at) : inCode(scan, at);
  return { text, code: code.join(''), closes: scan.closes };
}

interface Scan {
  readonly text: string;
  readonly code: string[];
  readonly closes: Map<number, number>;
  readonly open: number[];
  /** Texts that are not ended yet; `inside` is false within `${…}`, `depth` counts the brackets opened there. */
  readonly texts: { inside: boolean; depth: number }[];
}

/** Blanks up to `end`, but no ends of lines. */
function blank({ text, code }: Scan, start: number, end: number): number {
  for (let at = start; at < end && at < text.length; at += 1) if (text[at] !== '\n') code[at] = ' ';
  return end;
}

function insideText(scan: Scan, at: number): number {
  const { text, texts } = scan;
  const character = text[at];
  if (character === "'" || character === '\n') return endText(scan, at);
  if (character === '\\') return blank(scan, at, text[at + 1] === '\n' ? at + 1 : at + 2);
  if (character !== '$' || text[at + 1] !== '{') return blank(scan, at, at + 1);
  const last = texts.at(-1);
  if (last !== undefined) last.inside = false;
  return blank(scan, at, at + 2);
}

function endText({ texts }: Scan, at: number): number {
  texts.pop();
  return at + 1;
}

function inCode(scan: Scan, at: number): number {
  const { text, texts } = scan;
  const past = pastOpaque(scan, at);
  if (past !== undefined) return past;
  const character = text[at] ?? '';
  const last = texts.at(-1);
  if (character === "'") texts.push({ inside: true, depth: 0 });
  else if (character === '}' && last?.depth === 0) {
    last.inside = true;
    blank(scan, at, at + 1);
  } else if (CLOSING[character] !== undefined) closed(scan, at, character);
  else if (/[([{]/.test(character)) opened(scan, at);
  return at + 1;
}

/** Past a comment or a text of several lines, which takes in nothing. */
function pastOpaque(scan: Scan, at: number): number | undefined {
  const { text } = scan;
  if (text.startsWith('//', at)) return blank(scan, at, indexOr(text, '\n', at));
  if (text.startsWith('/*', at)) return blank(scan, at, indexOr(text, '*/', at + 2) + 2);
  return text.startsWith("'''", at) ? blank(scan, at + 1, indexOr(text, "'''", at + 3) + 2) : undefined;
}

function opened({ open, texts }: Scan, at: number): void {
  open.push(at);
  const last = texts.at(-1);
  if (last !== undefined) last.depth += 1;
}

function closed({ text, open, closes, texts }: Scan, at: number, character: string): void {
  const last = texts.at(-1);
  if (last !== undefined) last.depth = Math.max(0, last.depth - 1);
  if (text[open.at(-1) ?? -1] === CLOSING[character]) closes.set(open.pop() ?? 0, at);
}

function indexOr(text: string, searched: string, from: number): number {
  const found = text.indexOf(searched, from);
  return found === -1 ? text.length : found;
}
