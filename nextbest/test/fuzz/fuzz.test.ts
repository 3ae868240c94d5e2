import { expect, test } from 'vitest';
import { tolerant } from '#evidence/tolerant.ts';
import type { FileFacts } from '#model/fact.ts';
import { fuzzReader, inputAt } from '../../../tools/fuzz/fuzz-reader.ts';
import type { Subject } from '../../../tools/fuzz/judge.ts';
import { candidates } from '../../../tools/fuzz/subjects.ts';

const ORDER = { seed: 'test', from: 0, inputs: 400, patience: 20_000 };
const NOTHING: FileFacts = { facts: [], unread: [] };
const FIXTURES = [
  { path: 'a.conf', text: 'name: shop\nport: 80\n' },
  { path: 'b.conf', text: 'name: cart\nsize = "large"\n' },
];

function factAt(line: number, name = 'a'): FileFacts {
  return { facts: [{ in: 'host', name, role: 'uses', line }], unread: [] };
}

/** Readers with one fault each, which shows only on texts that no fixture is. */
const BROKEN: Readonly<Record<string, Subject['read']>> = {
  'throws TypeError': (text) => {
    if (text.includes('[')) throw new TypeError('planted');
    return NOTHING;
  },
  'an error was caught at its border': tolerant((text) => {
    if (text.includes('{')) throw new TypeError('planted');
  }),
  'a line outside the file': (text) => factAt(text.includes('\0') ? text.split('\n').length + 1 : 1),
  'a word with a control, direction or half character': (text) => factAt(1, /\u202e/.exec(text)?.[0]),
  'facts are not the same after JSON': (text) => ({
    ...NOTHING,
    facts: [
      { in: 'host', name: 'a', role: 'uses', line: 1, attributes: { port: { value: text.includes('1e999') ? Infinity : 1, line: 1 } } },
    ],
  }),
};

test.each(Object.entries(BROKEN))('a reader that does this is found: %s', (what, read) => {
  const candidate = { subject: { name: 'broken', read }, fixtures: FIXTURES };
  const [fault, ...others] = fuzzReader(candidate, { ...ORDER, inputs: 2_000 });
  expect(others).toEqual([]);
  expect(fault?.what).toBe(what);
  expect(fault?.smallest.text.length).toBeLessThan(10);
  const [again] = fuzzReader(candidate, { ...ORDER, from: fault?.index ?? 0, inputs: 1 });
  expect(again?.smallest).toEqual(fault?.smallest);
});

test('a reader that never answers is ended, and the inputs behind are read', () => {
  let answered = 0;
  const read: Subject['read'] = (text) => {
    while (text.includes('[')) continue;
    answered += 1;
    return NOTHING;
  };
  const faults = fuzzReader({ subject: { name: 'endless', read }, fixtures: FIXTURES }, { ...ORDER, inputs: 20, patience: 500 });
  expect(faults.map(({ what }) => what)).toEqual(['does not answer']);
  expect(answered).toBeGreaterThan(10);
});

test('the same seed gives the same inputs, another seed others', () => {
  const [candidate] = candidates();
  if (candidate === undefined) throw new Error('no reader');
  const inputs = ['1', '1', '2'].map((seed) => Array.from({ length: 50 }, (_, index) => inputAt(candidate, seed, index).text));
  expect(inputs[1]).toEqual(inputs[0]);
  expect(inputs[2]).not.toEqual(inputs[0]);
});

test.each(candidates().map((candidate) => [candidate.subject.name, candidate] as const))('%s survives changed fixtures', (_, candidate) => {
  expect(candidate.fixtures.length).toBeGreaterThan(0);
  expect(fuzzReader(candidate, { ...ORDER, inputs: 25 })).toEqual([]);
});

test('changes of a long text end, and make none that is longer than a file may be', () => {
  const long = 'a: b '.repeat(190_000);
  const subject: Subject = { name: 'long', read: () => NOTHING };
  const candidate = { subject, fixtures: [{ path: 'a', text: long }] };
  const lengths = Array.from({ length: 300 }, (_, index) => inputAt(candidate, 'long', index).text.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1_000_000);
});
