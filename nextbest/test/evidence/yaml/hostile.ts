import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reader } from '../../../src/evidence/reader.ts';
import { processorSeconds } from '../../support/processor.ts';
import { fixturesOf } from '../readers/terraform-fixtures.ts';

const MEGABYTE = 1_000_000;
const LETTERS = [...'abcdefghi'];
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...LETTERS.slice(1).map((letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${LETTERS[index]}`).join(', ')}]`),
].join('\n');

/** Texts that have stopped or slowed down YAML parsers, by what is wrong with them. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'alias bomb': BOMB,
  'aliases that nest': `a0: &a0 [1]\n${Array.from({ length: 500 }, (_, index) => `a${index + 1}: &a${index + 1} [[*a${index}]]`).join('\n')}`,
  'merge bomb': `b: &b {${Array.from({ length: 3_000 }, (_, index) => `k${index}: v`).join(', ')}}\n${Array.from({ length: 3_000 }, (_, index) => `x${index}: {<<: *b}`).join('\n')}`,
  'aliases of long text': `t: &t "${'name=host:1 '.repeat(60_000)}"\na: [${'*t, '.repeat(60_000)}]`,
  'aliases below a long key': `m: &m {? ${'k'.repeat(400_000)} : v}\na: [${'*m, '.repeat(90_000)}]`,
  'white space': `a: ${' '.repeat(400_000)}\n${'\n'.repeat(400_000)}`,
  'an alias of itself': 'a: &a [*a]\nb: &b {<<: *b}\n<<: *missing',
  'deep brackets': 'a: '.concat('['.repeat(MEGABYTE - 1_000)),
  'deep lists': 'a:\n'.concat('- '.repeat(400_000)),
  'keys in keys': 'a: b: c\n'.repeat(100_000),
  'broken indentation': 'a:\n    b: 1\n  c: 2\n d\n',
  tabs: 'a:\n\tb: 1\n\tc: 2\n',
  'zero characters': 'a: \0\0\nb\0: [\0]\n',
  'the same key': 'a: 1\n'.repeat(1_000),
  '5,000 documents': '---\na: 1\n'.repeat(5_000),
  'names of prototypes': '__proto__: {a: 1}\nconstructor: {prototype: 2}\ntoString: 3\n',
  'empty items': `a: [${','.repeat(500_000)}]`,
  'an open quote': 'a: "'.concat('x\n'.repeat(100_000)),
  'more than 1 MB': 'a: b\n'.repeat(300_000),
};

/**
 * A reader's promises on hostile text below a head that it takes: it answers, soon, with lines of the file, and never throws; also on
 * damaged fixtures. The same texts without a head are read in `readers.test.ts`, by all readers, because they are parsed once for all.
 */
export function testHostile(reader: Reader, folder: string): void {
  const fixtures = fixturesOf(folder);
  const [first = { name: '', text: '' }] = fixtures;

  test.each(Object.entries(HOSTILE))(`${folder} survives %s`, (_, text) => {
    expectSurvival(reader, `${first.text}\n${text}`, first.name);
  });

  test(`${folder} survives damage to its fixtures`, () => {
    const damage = fc.record({
      fixture: fc.constantFrom(...fixtures),
      cuts: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40), put: fc.constantFrom(...PIECES) }), {
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(damage, ({ fixture, cuts }) => {
        const text = cuts.reduce((whole, { at, length, put }) => {
          const start = Math.floor(at * whole.length);
          return whole.slice(0, start) + put + whole.slice(start + length);
        }, fixture.text);
        expectLinesInside(reader, text, fixture.name);
      }),
      { seed: 20_240_229, numRuns: 300 },
    );
  });
}

const PIECES = [
  '',
  '\n',
  '\t',
  '\0',
  ':',
  ': ',
  '- ',
  '[',
  '{',
  '}',
  '"',
  "'",
  '|',
  '&a ',
  '*a',
  '<<: *a',
  '!Ref ',
  '!Sub',
  '---\n',
  '#',
  '${',
  '$(',
  '{{',
  '\r',
  '@',
  '%',
  '\u202e',
  '? ',
];

/** Of the processor, for one text. */
const PATIENCE_SECONDS = 7;

/** It answers, soon, with lines of the text, and does not throw. */
export function expectSurvival(reader: Reader, text: string, name: string): void {
  expect(
    processorSeconds(() => expectLinesInside(reader, text, name)),
    reader.name,
  ).toBeLessThan(PATIENCE_SECONDS);
}

function expectLinesInside(reader: Reader, text: string, name: string): void {
  const { facts, unread } = reader.read(text, name);
  const places = [...facts, ...facts.flatMap((fact) => [...Object.values(fact.attributes ?? {}), ...(fact.references ?? [])]), ...unread];
  const last = text.split('\n').length;
  const wrong = places.filter((place) => place.line !== undefined && !(place.line >= 1 && place.line <= last));
  const ends = facts.filter(({ line, endLine }) => endLine !== undefined && (endLine <= line || endLine > last));
  expect([...wrong, ...ends], reader.name).toEqual([]);
}
