import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '#map/layout.ts';
import { toOwm } from '#map/owm.ts';
import { owmName, owmNames } from '#map/owm-name.ts';
import { landscape } from '../report/example-landscape.ts';
import { landscapes } from './landscapes.ts';

test.each([
  ['building blocks', 'Building blocks'],
  ['Cache [hot]', 'Cache hot'],
  ['A (note)', 'A note'],
  ['orders->billing', 'orders billing'],
  ['inertial navigation', 'Inertial navigation'],
  ['label maker', 'Label maker'],
  ['Node 16.20', 'Node 16·20'],
  ['https://example.org', 'https:/example.org'],
  ['C++', 'Cplusplus'],
  ['', 'Unnamed'],
])('%j is written as %j', (name, safe) => {
  expect(owmName(name)).toBe(safe);
});

test('names that differ only in case are told apart', () => {
  const names = owmNames([
    { id: 'a', name: 'Redis' },
    { id: 'b', name: 'redis' },
    { id: 'c', name: 'redis 2' },
  ]);
  expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(3);
});

/** What OnlineWardleyMaps would read as something else, by the strings that its parser splits at. */
const MISREAD = [/[[\](){}"]/, /->/, /\+/, /;/, /\/\//, /\/\*/, /\d\.\d/, /label /, /inertia/, /[\n\r]/];
const KEYWORD =
  /^(title|style|size|evolution|valuechain|component|anchor|submap|url|note|annotation|pipeline|evolve|pioneers|settlers|townplanners|accelerator|deaccelerator|build|buy|outsource|market|ecosystem|x-axis|y-axis)/;

const NASTY = [
  '//',
  '/*',
  '*/',
  '->',
  '-',
  '>',
  '+',
  "'",
  '"',
  ';',
  '[',
  ']',
  '(',
  ')',
  '{',
  'label ',
  'inertia',
  'build',
  '1.5',
  '.',
  'note',
  ' ',
  '\n',
  '\u202e',
  'x',
];

test('no name can be misread, whatever a repository calls its parts', () => {
  const nasty = fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (name) => {
      const safe = owmName(name);
      for (const misread of MISREAD) expect(safe).not.toMatch(misread);
      expect(safe).not.toMatch(KEYWORD);
      expect(safe).toBe(safe.trim());
      expect(safe).not.toBe('');
      expect(owmName(safe)).toBe(safe);
    }),
    { numRuns: 1000 },
  );
});

test('every line is one that OnlineWardleyMaps knows', () => {
  const known = /^(title .+|style wardley|\/\/ [^\n]*|(component|anchor) .+ \[[01]\.\d\d, [01]\.\d\d\]|evolve .+ [01]\.\d\d|.+->.+|)$/;
  fc.assert(
    fc.property(landscapes(20), (any) => {
      for (const line of toOwm(any, layout(any)).split('\n')) expect(line).toMatch(known);
    }),
  );
});

test('the id stands in a comment above each element', () => {
  const lines = toOwm(landscape, layout(landscape)).split('\n');
  const at = lines.indexOf('// service:rabbitmq');
  expect(lines[at + 1]).toMatch(/^component RabbitMQ \[0\.\d\d, 0\.45\]$/);
  expect(lines).toContain('evolve RabbitMQ 0.90');
});
