import { expect, test } from 'vitest';
import { entry, field, items, textOf, type YamlNode } from '../../../src/evidence/yaml/node.ts';
import { parseYaml } from '../../../src/evidence/yaml/parse.ts';

function only(text: string): YamlNode | undefined {
  const { documents, unread } = parseYaml(text);
  expect(unread).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0];
}

test('a value has the line of its key and its own, and ends where its text ends', () => {
  const document = only('# head\na:\n  b: |\n    one\n    two\n\nc:\n  - x\n  -\n    d: "e\n      f"\n');
  expect(entry(field(document, 'a'), 'b')).toMatchObject({ line: 3, endLine: 5, value: { line: 3, literal: true, value: 'one\ntwo\n' } });
  expect(entry(document, 'c')).toMatchObject({ line: 7, endLine: 11 });
  expect(items(field(document, 'c'))[1]).toMatchObject({ line: 10, endLine: 11 });
});

test('lines count line feeds alone, with Windows line ends too', () => {
  expect(entry(only('a: 1\r\nb: 2\r\n'), 'b')?.line).toBe(2);
});

test('numbers, truth and nothing are told apart, and what was written is kept', () => {
  const document = only('version: 3.10\non: yes\nflag: true\nempty:\nquoted: "1"\nodd: .nan\n');
  const written = ['version', 'on', 'flag', 'empty', 'quoted', 'odd'].map((key) => textOf(field(document, key)));
  expect(written).toEqual(['3.10', 'yes', 'true', undefined, '1', '.nan']);
});

test('merge keys add what is missing, the explicit value wins, and each keeps the line it is written on', () => {
  const document = only('base: &base\n  a: 1\n  b: 2\nuse:\n  b: 3\n  <<: *base\n');
  const use = field(document, 'use');
  expect([entry(use, 'a')?.line, entry(use, 'b')?.line, textOf(field(use, 'b'))]).toEqual([2, 5, '3']);
  expect(entry(document, 'use')?.endLine).toBe(6);
});

test('functions of CloudFormation are tags beside the value', () => {
  const document = only('a: !Ref B\nc: !GetAtt [D, Arn]\ne: !If {f: g}\n');
  expect(['a', 'c', 'e'].map((key) => field(document, key)?.tag)).toEqual(['!Ref', '!GetAtt', '!If']);
});

test('an error is told in words of our own, with its line, and what came before it is kept', () => {
  const { documents, unread } = parseYaml('a: 1\n---\nb: 2\n\tcanary: 3\n---\nc: 4\n');
  expect(documents.map((document) => field(document, 'a') ?? field(document, 'b') ?? field(document, 'c')).map(textOf)).toEqual([
    '1',
    '2',
    '4',
  ]);
  expect(unread).toEqual([{ line: 4, why: 'YAML: a tab is used as indentation' }]);
});

test('bounds are met with a word about them', () => {
  const texts = ['['.repeat(300), 'x'.repeat(1_000_001), '---\na\n'.repeat(5_001), `[${','.repeat(2_000)}]`, 'a: &a [1]\nb: *c\n'];
  expect(texts.map((text) => parseYaml(text).unread)).toEqual([
    [{ line: 1, why: 'nested deeper than 200 levels' }],
    [{ why: 'larger than 1 MB' }],
    [{ line: 10_001, why: 'more than 5000 documents, the rest was left out' }],
    [{ line: 1, why: 'more than 1000 empty items' }],
    [{ line: 2, why: 'YAML: an alias without its anchor' }],
  ]);
});
