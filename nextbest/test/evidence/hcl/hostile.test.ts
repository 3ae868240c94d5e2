import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHcl } from '../../../src/evidence/hcl/body.ts';
import type { Reader } from '../../../src/evidence/reader.ts';
import { terraform } from '../../../src/evidence/readers/terraform.ts';
import { terraformJson } from '../../../src/evidence/readers/terraform-json.ts';
import { terraformValues } from '../../../src/evidence/readers/terraform-values.ts';
import { terragrunt } from '../../../src/evidence/readers/terragrunt.ts';
import { processorSeconds } from '../../support/processor.ts';
import { fixturesOf } from '../readers/terraform-fixtures.ts';

const READERS: readonly (readonly [Reader, string])[] = [
  [terraform, 'terraform'],
  [terraformValues, 'terraform-values'],
  [terragrunt, 'terragrunt'],
  [terraformJson, 'terraform-json'],
];
const MEGABYTE = 1_000_000;

/** Seconds of the processor for one megabyte that no input may exceed: ten times what the slowest one takes; what is not linear takes minutes. */
const PATIENCE_SECONDS = 6;

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
}

test.each([
  ['opening braces', repeated('{')],
  ['opening blocks', repeated('a {')],
  ['opening blocks, a line each', repeated('a {\n')],
  ['closing braces', repeated('}')],
  ['a list in a list', `a = ${repeated('[')}`],
  ['an object in an object', `a = ${repeated('{a=')}`],
  ['calls in calls', `a = ${repeated('f(')}`],
  ['parentheses', `a = ${repeated('(')}`],
  ['a text without end', `a = "${repeated('x')}`],
  ['quotes', `a = ${repeated('"')}`],
  ['templates in templates', `a = ${repeated('"${')}`],
  ['open templates', `a = "${repeated('${')}`],
  ['a heredoc without end', `a = <<E\n${repeated('x\n')}`],
  ['heredocs without end', repeated('a = <<E\n')],
  ['its own marker, never alone', `a = <<E\n${repeated(' E x')}`],
  ['heredocs with open comments', repeated('a = <<E\n${ /*\nE\n')],
  ['heredocs with open templates', repeated('a = <<E\n${\nE\n')],
  ['heredocs in heredocs', repeated('a = <<E\n${ <<F\n')],
  ['open comments', repeated('a = 1 /*')],
  ['line comments', repeated('#')],
  ['zero bytes', repeated('\0')],
  ['backslashes', `a = "${repeated('\\')}`],
  ['dollars', `a = "${repeated('$')}`],
  ['dots', `a = ${repeated('.')}`],
  ['a path', `a = ${repeated('a_b.')}`],
  ['loops', `a = ${repeated('[for a in ')}`],
  ['commas', `a = [${repeated(',')}`],
  ['locals that mention each other', `locals {\n${repeated('a = local.b\n')}}\n`],
  ['carriage returns', repeated('\r')],
  ['resources', repeated('resource "a_b" "c" {\n')],
  ['a label without end', `resource "${repeated('a')}`],
  ['minus signs', `a = ${repeated('-')}`],
  ['digits', `a = ${repeated('9')}`],
  ['spaces behind a block type', `\nresource${repeated(' ')}`],
])('one megabyte of %s', (_name, text) => {
  for (const [reader] of READERS) {
    const seconds = processorSeconds(() => expect(reader.read(text, 'x').unread.length).toBeLessThan(60));
    expect(seconds).toBeLessThan(PATIENCE_SECONDS);
  }
});

test('templates 10,000 levels deep cost no stack, and what follows is read', () => {
  const deep = `${'"${f('.repeat(10_000)}var.x${')}"'.repeat(10_000)}`;
  const { blocks, unread } = readHcl(`resource "a_b" "c" {\n  x = ${deep}\n  y = 2\n}\n`);
  expect(unread).toEqual([]);
  expect(blocks[0]?.attributes.map(({ name }) => name)).toEqual(['x', 'y']);
  expect(blocks[0]?.mentions.map(({ to }) => to)).toEqual(['var.x']);
});

test('more elements than any real file has end the reading, with a word', () => {
  const { unread } = readHcl('a = 1\n'.repeat(300_000));
  expect(unread).toEqual([{ line: 200_001, why: 'More than 200000 elements: the rest was not read' }]);
});

test('names that are no names, or the names of properties of objects, do no harm', () => {
  const text =
    'resource "a\u202eb" "x" {}\nresource "constructor" "__proto__" {\n  __proto__ = true\n  constructor { size = 2 }\n  toString = { __proto__ = false }\n}\n';
  const { facts } = terraform.read(text, 'x.tf');
  expect(facts).toHaveLength(1);
  expect(Object.entries(facts[0]?.attributes ?? {}).map(([path, { value }]) => [path, value])).toEqual([
    ['__proto__', true],
    ['toString.__proto__', false],
    ['constructor.size', 2],
  ]);
});

const SEEDS = READERS.flatMap(([reader, folder]) => fixturesOf(folder).map(({ text }) => ({ reader, text })));
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '${',
  '<<E\n',
  '\nE\n',
  '\n',
  '\r',
  '\\',
  '/*',
  '*/',
  '#',
  '=',
  ',',
  '.',
  '\0',
  '\ufeff',
  'for ',
  'resource "a_b" "c" {',
  '%{',
  '$',
  '-',
  '1e999',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 40 }),
  piece: fc.constantFrom(...PIECES),
});
const mutated = fc.record({ seed: fc.constantFrom(...SEEDS), mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }) });

test('no mutation of a real file makes a reader throw or lose its place', () => {
  fc.assert(
    fc.property(mutated, ({ seed, mutations }) => {
      const text = mutations.reduce((before, { at, drop, piece }) => {
        const from = Math.floor(at * before.length);
        return before.slice(0, from) + piece + before.slice(from + drop);
      }, seed.text);
      const { facts, unread } = seed.reader.read(text, 'x');
      const last = text.split('\n').length;
      const details = facts.flatMap((fact) => [...Object.values(fact.attributes ?? {}), ...(fact.references ?? [])]);
      const lines = [...facts, ...details, ...unread].map(({ line = 1 }) => line);
      expect(lines.filter((line) => line < 1 || line > last)).toEqual([]);
      expect(facts.filter(({ line, endLine = line }) => endLine < line || endLine > last)).toEqual([]);
    }),
    { seed: 20_261, numRuns: 600 },
  );
});
