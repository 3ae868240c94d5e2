import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseTechnology } from '#purpose/technologies.ts';
import { OWN_MARK as MARK, OWN_TECHNOLOGY as QUEUE } from '../support/own-technology.ts';

const AT = '.nextbest/technologies/acme-queue.yaml';

test.each<readonly [string, object | string, RegExp]>([
  ['a capability that is none', { ...QUEUE, capability: 'queues' }, /:3: capability: /],
  ['a key that is none', { ...QUEUE, colour: 'red' }, /:13: colour: no such key is known/],
  ['another id than the file’s', { ...QUEUE, id: 'acme-bus' }, /:1: id: acme-bus stands in a file named acme-queue/],
  ['no sentence', { ...QUEUE, market: { evolution: 0.3, because: 'because' } }, /:6: market\.because: say in one sentence/],
  ['no marks', { ...QUEUE, marks: [] }, /:7: marks: /],
  ['a rung of a mere need', { ...QUEUE, marks: [{ ...MARK, shows: 'need' }] }, /:11: marks\.0\.rung: .*no rung/],
  ['a name that is everything', { ...QUEUE, marks: [{ ...MARK, name: '*' }] }, /:9: marks\.0\.name: write a name/],
  ['a star without a limit', { ...QUEUE, marks: [{ ...MARK, name: 'acme/*' }] }, /:8: marks\.0\.notExample: /],
  ['a hundred marks and one', { ...QUEUE, marks: Array.from({ length: 101 }, (_, at) => ({ ...MARK, name: `q${at}` })) }, /:7: marks: /],
  ['a path that leads out', { ...QUEUE, seen: { repository: 'acme/shop', path: '../x' } }, /:15: seen\.path: write the path/],
  ['broken YAML', 'id: [\n', /:2: not valid YAML/],
])('%s is said with its line', (_, technology, says) => {
  const text = typeof technology === 'string' ? technology : stringify(technology);
  expect(() => parseTechnology(text, AT)).toThrow(says);
});

test('an expression that could run for years is refused', () => {
  const read = (matches: string): unknown =>
    parseTechnology(stringify({ ...QUEUE, marks: [{ ...MARK, when: { attribute: 'kind', matches } }] }), AT).value.marks[0]?.when;
  for (const matches of ['(a+)+$', 'a*a*a*b', '(a|a)(a|a)', 'a?a?', 'x{9}', '[', '\\d', 'x'.repeat(101)])
    expect(() => read(matches), matches).toThrow(/:15: marks\.0\.when\.matches: /);
  expect(read('^EP[0-9]')).toEqual({ attribute: 'kind', matches: '^EP[0-9]' });
});
