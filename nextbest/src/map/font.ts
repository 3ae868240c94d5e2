/** Advance widths of Helvetica for U+0020 … U+007E, in thousandths of an em (Adobe font metrics; Arial and Liberation Sans share them). */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

/** Widest usual letter of the alphabets below U+0590; everything beyond is taken as a full em, emoji and ideographs a little more. */
const ALPHABET = 780;
const WIDE = 1050;

/** Bold text and fallback fonts run wider than Helvetica, so boxes get some room. */
const ROOM = 1.1;

/** Width of a line of text in a sans-serif font of this size. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character.codePointAt(0) ?? 0);
  return (thousandths / 1000) * size * ROOM;
}

function widthOf(code: number): number {
  return ASCII[code - 0x20] ?? (code < 0x590 ? ALPHABET : WIDE);
}
