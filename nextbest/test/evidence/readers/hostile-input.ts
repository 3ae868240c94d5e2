import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, FileFacts } from '#model/fact.ts';
import type { Reader } from '../../../src/evidence/reader.ts';
import { processorSeconds } from '../../support/processor.ts';
import { fixturesOf } from './terraform-fixtures.ts';

/** Seconds of the processor for one hostile text of about 1 MB. */
const PATIENCE_SECONDS = 3;
const MEGABYTE = 1_000_000;

/** Texts that have broken parsers of every kind: what matters is that an answer comes, in time, about lines that exist. */
const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark alone': '\ufeff',
  'NUL bytes': '\0'.repeat(1_000),
  'only brackets': '['.repeat(MEGABYTE),
  'only braces': '{"a":'.repeat(MEGABYTE / 5),
  'only quotes': '"'.repeat(MEGABYTE),
  'only backslashes': '\\'.repeat(MEGABYTE),
  'only continuations': '\\\n'.repeat(MEGABYTE / 2),
  'only dollars and braces': '${'.repeat(MEGABYTE / 2),
  'only tags': '<a>'.repeat(MEGABYTE / 3),
  'only opened tags': '<a b="'.repeat(MEGABYTE / 6),
  'only attributes': `<project ${'a="b" '.repeat(MEGABYTE / 6)}>`,
  'only stages': 'FROM a AS b\n'.repeat(MEGABYTE / 12),
  'only heredocs': 'RUN <<A <<B\n'.repeat(MEGABYTE / 12),
  'only links': '[![a]('.repeat(MEGABYTE / 6),
  'only table headers': '[[a.b]]\n'.repeat(MEGABYTE / 8),
  'one long line': `gem "${'a'.repeat(MEGABYTE)}"`,
  'one long line of blanks': `module${' '.repeat(MEGABYTE)}`,
  'one long word': 'a-'.repeat(MEGABYTE / 2),
  'larger than the limit': 'a\n'.repeat(MEGABYTE + 1),
  'an entity bomb': `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1_000)}">]><project><description>&b;</description></project>`,
  'a property bomb': `<project><properties>${'abcdefgh'
    .split('')
    .map((name, at, all) => `<${name}>${`\${${all[at + 1]}}`.repeat(30)}</${name}>`)
    .join(
      '',
    )}</properties><dependencies><dependency><groupId>\${a}</groupId><artifactId>b</artifactId></dependency></dependencies></project>`,
  'names of the language': '{"name":"__proto__","dependencies":{"__proto__":"1","constructor":"2"},"engines":{"node":{}}}',
  'turned text': '\u202e{"name": "\u202egnp.exe"}',
};

/** What expressions for blanks, words, paths and numbers start at again and again. */
const LETTERS = [
  '\n',
  ' ',
  '\t',
  '\n ',
  'a',
  '1',
  '#',
  '/',
  '-',
  '.',
  '*',
  '@',
  ':',
  ',',
  ';',
  '=',
  '$',
  "'",
  'a.',
  'a b ',
  '- ',
  '@a ',
  '://',
];

/** Proves on one reader that no text makes it throw, hang, or name a line that is not there. */
export function testHostile(reader: Reader, folder: string): void {
  const fixtures = fixturesOf(folder);
  testTexts(reader, fixtures[0]?.name ?? '');

  test(`${reader.name} answers every beginning of its fixtures`, () => {
    for (const fixture of fixtures) {
      for (let end = 0; end < fixture.text.length; end += 7) {
        const text = fixture.text.slice(0, end);
        expect(linesOutside(reader.read(text, fixture.name), text)).toEqual([]);
      }
    }
  });

  test(`${reader.name} answers changed fixtures, and its words are plain`, () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('\0', '\n', '"', "'", '[', ']', '{', '}', '<', '>', '\\', '${', '<<', '\u202e'),
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(edit, { minLength: 1, maxLength: 6 }), (fixture, edits) => {
        const text = edits.reduce((whole, { at, drop, put }) => splice(whole, at % (whole.length + 1), drop, put), fixture.text);
        const answer = reader.read(text, fixture.name);
        expect(linesOutside(answer, text)).toEqual([]);
        expect(answer.facts.flatMap(wordsOf).filter((word) => /[\p{Cc}\u202a-\u202e]/u.test(word))).toEqual([]);
      }),
      { numRuns: 300, seed: 20_240_601 },
    );
  });
}

function testTexts(reader: Reader, name: string): void {
  for (const [kind, text] of Object.entries(HOSTILE)) {
    test(`${reader.name} answers ${kind}`, () => {
      const seconds = processorSeconds(() => expect(linesOutside(reader.read(text, name), text)).toEqual([]));
      expect(seconds).toBeLessThan(PATIENCE_SECONDS);
    });
  }

  test(`${reader.name} answers one letter, again and again`, () => {
    for (const letter of LETTERS) {
      const text = letter.repeat(MEGABYTE / 5 / letter.length);
      const seconds = processorSeconds(() => {
        reader.mayRead?.(text);
        expect(linesOutside(reader.read(text, name), text)).toEqual([]);
      });
      expect(seconds, JSON.stringify(letter)).toBeLessThan(PATIENCE_SECONDS);
    }
  });
}

function splice(text: string, at: number, drop: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + drop);
}

function linesOutside({ facts, unread }: FileFacts, text: string): unknown[] {
  const last = text.split('\n').length;
  const marked = [...facts, ...facts.flatMap((fact) => [...Object.values(fact.attributes ?? {}), ...(fact.references ?? [])]), ...unread];
  const wrong = marked.filter(({ line }) => line !== undefined && !(Number.isInteger(line) && line >= 1 && line <= last));
  return [...wrong, ...facts.filter(({ line, endLine }) => endLine !== undefined && (endLine <= line || endLine > last))];
}

function wordsOf({ name, label = '', version = '', references = [] }: Fact): string[] {
  return [name, label, version, ...references.map(({ to }) => to)];
}
