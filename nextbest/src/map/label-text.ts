import { plain } from '#model/plain.ts';
import { CANVAS } from './canvas.ts';
import { textWidth } from './font.ts';

export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const ONE_LINE = 150;
const TWO_LINES = 128;
/** Names longer than this cannot fit in any label. */
const LONGEST_NAME = 200;
const SEPARATORS = ' -_/.:';
const SHORTENING = 500;

/** A name as it can be drawn: on one line when it fits, and wrapped to two, shortened at the end when even that is too long. */
export function labelTexts(name: string): readonly [LabelText, ...LabelText[]] {
  const text = plain(name.slice(0, LONGEST_NAME));
  const single = sized([shortened(text, ONE_LINE)]);
  const wrapped = twoLines(text);
  const fits = textWidth(text, CANVAS.font) <= ONE_LINE;
  if (wrapped === undefined || (fits && !text.includes(' '))) return [single];
  return fits ? [single, wrapped] : [wrapped];
}

/** Two lines, as equal as the words allow, rather between words than inside one; undefined for a single short word. */
function twoLines(text: string): LabelText | undefined {
  const [best] = breaksOf(text)
    .map((at) => {
      const halves = [text.slice(0, at), text.slice(at)].map((half) => shortened(half.trim(), TWO_LINES));
      const label = sized(halves);
      return { label, cost: label.width + penaltyOf(text.charAt(at - 1)) + SHORTENING * shortenings(label) };
    })
    .sort((a, b) => a.cost - b.cost);
  return best?.label;
}

/** Positions after a separator, or between a small and a capital letter. */
function breaksOf(text: string): number[] {
  const positions: number[] = [];
  for (let at = 2; at < text.length - 1; at += 1) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)];
    if (SEPARATORS.includes(before) || (/[a-z]/.test(before) && /[A-Z]/.test(after))) positions.push(at);
  }
  return positions;
}

/** In units of width: what it takes to break elsewhere than at a blank. */
function penaltyOf(before: string): number {
  if (before === ' ') return 0;
  return SEPARATORS.includes(before) ? 15 : 40;
}

function shortenings({ lines }: LabelText): number {
  return lines.filter((line) => line.endsWith('…')).length;
}

function shortened(text: string, most: number): string {
  if (textWidth(text, CANVAS.font) <= most) return text;
  const room = most - textWidth('…', CANVAS.font);
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += textWidth(character, CANVAS.font);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function sized(lines: readonly string[]): LabelText {
  const width = Math.max(...lines.map((line) => textWidth(line, CANVAS.font)));
  return { lines, width: Math.ceil(width), height: lines.length * CANVAS.lineHeight };
}
