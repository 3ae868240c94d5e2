import { NESTS, PIECES } from './pieces.ts';
import type { Random } from './random.ts';

/** Characters that no input is longer than: the product opens no larger file. */
const LONGEST = 1_000_000;

/** What a mutation works with: the text so far, and the other fixtures of the same reader. */
interface Material {
  readonly text: string;
  readonly others: readonly string[];
  readonly random: Random;
}

type Mutation = (material: Material) => string;

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  cut,
  cutEnd,
  put,
  putAtWord,
  put,
  putAtWord,
  repeatLine,
  repeatPart,
  repeatPart,
  swapLines,
  dropLines,
  indent,
  splice,
  splice,
  nest,
  run,
  otherLineEnds,
  markedOrder,
  otherEncoding,
];

/** A text after one to six changes. The same random draws give the same text. */
export function mutated({ text, others, random }: Material): string {
  let changed = text;
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    changed = random.pick(MUTATIONS)({ text: changed, others, random }).slice(0, LONGEST);
  return changed;
}

function replaced(text: string, [from, to]: readonly [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function place({ text, random }: Material): number {
  return random.below(text.length + 1);
}

/** Bits of the bytes, so that some are no UTF-8 any more. */
function flipBits({ text, random }: Material): string {
  const bytes = Buffer.from(text);
  for (let left = 1 + random.below(8); left > 0 && bytes.length > 0; left -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes.toString();
}

function cut(material: Material): string {
  const at = place(material);
  return replaced(material.text, [at, at + 1 + material.random.below(60)], '');
}

function cutEnd(material: Material): string {
  return material.text.slice(0, place(material));
}

function piece({ random }: Material): string {
  return random.pick(random.pick(PIECES));
}

function put(material: Material): string {
  const at = place(material);
  return replaced(material.text, [at, at + material.random.below(4)], piece(material));
}

/** Instead of a whole word: a name, a key, a number or a text. */
function putAtWord(material: Material): string {
  const words = [...material.text.slice(0, 20_000).matchAll(/[\w.]+/g)];
  const word = words[material.random.below(words.length)];
  if (word === undefined) return put(material);
  return replaced(material.text, [word.index, word.index + word[0].length], piece(material));
}

function repeatLine({ text, random }: Material): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.with(at, repeated(`${lines[at]}\n`, lengthOf(random) + 1)).join('\n');
}

/** Some text again and again, each with a number in it every other time: equal ones may be read once. */
function repeatPart(material: Material): string {
  const { text, random } = material;
  const at = place(material);
  const part = text.slice(at, at + 1 + random.below(200));
  const counted = random.below(2) === 0;
  const count = Math.min(lengthOf(random), Math.ceil(LONGEST / (part.length + 1)));
  return (
    text.slice(0, at) +
    Array.from({ length: count }, (_, index) => (counted ? part.replace(/\w\b/, `$&${index}`) : part)).join('') +
    text.slice(at)
  );
}

function swapLines({ text, random }: Material): string {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  return lines
    .with(one, lines[other] ?? '')
    .with(other, lines[one] ?? '')
    .join('\n');
}

function dropLines({ text, random }: Material): string {
  const lines = text.split('\n');
  return lines.toSpliced(random.below(lines.length), 1 + random.below(5)).join('\n');
}

function indent({ text, random }: Material): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.with(at, `${random.pick([' ', '  ', '\t', '    '])}${lines[at]}`).join('\n');
}

/** Some of another fixture of the same reader, somewhere in this one. */
function splice(material: Material): string {
  const { random } = material;
  const other = random.pick(material.others);
  const from = random.below(other.length + 1);
  const at = place(material);
  return replaced(material.text, [at, at + random.below(80)], other.slice(from, from + 1 + random.below(other.length)));
}

function nest(material: Material): string {
  const { random } = material;
  const [open, close] = random.pick(NESTS);
  const depth = lengthOf(random);
  const closed = random.pick([depth, depth, 0, depth - 1, depth + 1]);
  const at = place(material);
  const end = Math.min(material.text.length, at + random.below(40));
  return replaced(material.text, [at, end], repeated(open, depth) + material.text.slice(at, end) + repeated(close, Math.max(0, closed)));
}

function run(material: Material): string {
  const what = material.random.pick([piece(material), material.random.pick([' ', 'a', '0', '-', '.', '/', '_', 'a ', 'a.', 'A1'])]);
  const at = place(material);
  return replaced(material.text, [at, at], repeated(what, lengthOf(material.random)));
}

/** As often as that, as far as an input may be long. */
function repeated(piece: string, count: number): string {
  return piece.repeat(Math.min(count, Math.ceil(LONGEST / Math.max(1, piece.length))));
}

/** Mostly short; one in a thousand is as long as a file may be. */
function lengthOf(random: Random): number {
  const kind = random.below(1_000);
  if (kind === 0) return random.below(LONGEST);
  return kind < 20 ? random.below(20_000) : random.below(300);
}

function otherLineEnds({ text, random }: Material): string {
  return text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', '\n\r']));
}

function markedOrder({ text, random }: Material): string {
  return random.pick(['\ufeff', '\ufeff\ufeff', '\ufffe', '\0', '#!']) + text;
}

/** UTF-16 as somebody reads it who takes it for UTF-8 or for Latin-1. */
function otherEncoding({ text, random }: Material): string {
  const bytes = Buffer.from(text, 'utf16le');
  return (random.below(2) === 0 ? bytes.swap16() : bytes).toString(random.pick(['utf8', 'latin1']));
}
