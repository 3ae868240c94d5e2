import stringWidth from 'string-width';
import { plain } from '#model/plain.ts';

/** Longer words are shortened: no name needs more, and measuring stays fast. */
const LONGEST_TEXT = 4000;

/** Safe lines of at most `width` columns, broken between words where possible. Never empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = clipped(text)
    .split(' ')
    .filter((word) => word !== '');
  for (const piece of words.flatMap((word) => pieces(word, width))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    const fits = stringWidth(longer) <= width;
    if (!fits && line !== '') lines.push(line);
    line = fits ? longer : piece;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Short texts in a row, `·` between them; a line breaks between texts before it breaks inside one. */
export function inARow(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const longer = last === undefined ? plain(text) : `${last} · ${plain(text)}`;
    if (last !== undefined && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(text, width));
  }
  return lines;
}

/** Width of a line in a terminal. */
export function columns(text: string): number {
  return stringWidth(text);
}

function clipped(text: string): string {
  const safe = plain(text);
  return safe.length > LONGEST_TEXT ? `${[...safe].slice(0, LONGEST_TEXT).join('')}…` : safe;
}

/** A word in pieces that fit; one piece for nearly every word. Characters are measured one by one: together they are never wider. */
function pieces(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wide = widthAlone(character);
    if (piece !== '' && used + wide > width) {
      found.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += wide;
  }
  return [...found, piece];
}

/** The emoji selector makes the digit before it one column wider. */
function widthAlone(character: string): number {
  return character === '\ufe0f' ? 1 : stringWidth(character);
}
