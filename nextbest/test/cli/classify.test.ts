import { expect, test } from 'vitest';
import { nextbest } from '../support/binary.ts';

const COMMITS = [
  { subject: 'feat: pay later', files: [{ path: 'src/cart.ts', status: 'M' }] },
  { subject: 'Add support for gift cards', body: 'As asked for.', files: [{ path: 'src/cart/gift-card.ts', status: 'A' }] },
  { subject: 'Fix crash when the cart is empty', files: [{ path: 'src/cart.ts', status: 'R100' }] },
  { subject: 'Explain gift cards', files: [{ path: 'README.md', status: 'M' }] },
];

function lines(commits: readonly unknown[]): string {
  return commits.map((commit) => `${JSON.stringify(commit)}\n`).join('');
}

function shown(out: string): readonly { class: string; confidence: number; by: string; probabilities: Record<string, number> }[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('each line of commits gets a line with its class, how sure it is and what told it', () => {
  const { code, out, err } = nextbest(['classify'], { input: `${lines(COMMITS.slice(0, 2))}\n  \n${lines(COMMITS.slice(2))}` });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(shown(out).map(({ class: kind, by }) => `${kind} by ${by}`)).toEqual([
    'value by prefix',
    'value by model',
    'fix by model',
    'upkeep by paths',
  ]);
  for (const { confidence, probabilities } of shown(out)) {
    expect(confidence).toBe(Math.max(...Object.values(probabilities)));
    expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 2);
  }
});

test('of two classes, value holds the fixes', () => {
  const { out } = nextbest(['classify', '--classes', '2'], { input: lines(COMMITS) });
  expect(shown(out).map(({ class: kind, probabilities }) => [kind, Object.keys(probabilities)])).toEqual([
    ['value', ['value', 'upkeep']],
    ['value', ['value', 'upkeep']],
    ['value', ['value', 'upkeep']],
    ['upkeep', ['value', 'upkeep']],
  ]);
});

test('lines of one repository are judged by those of its own lines that have a prefix', () => {
  const stated = Array.from({ length: 200 }, (_, index) => ({
    subject: index % 2 === 0 ? `chore: add support for gauge ${index}` : `feat: add offer ${index}`,
    files: [{ path: index % 2 === 0 ? 'src/gauges/a.ts' : 'src/offers/a.ts', status: 'M' }],
  }));
  const open = Array.from({ length: 60 }, () => ({ subject: 'add support for gauges', files: [{ path: 'src/gauges/a.ts', status: 'M' }] }));
  const input = lines([...stated, ...open]);
  const [alone] = shown(nextbest(['classify'], { input }).out).slice(-1);
  const [together] = shown(nextbest(['classify', '--one-repository'], { input }).out).slice(-1);
  expect([alone?.by, together?.by]).toEqual(['model', 'repository']);
  expect(together?.probabilities['upkeep']).toBeGreaterThan((alone?.probabilities['upkeep'] ?? 1) + 0.1);
});

test.each([
  ['{"subject": ', /line 2 of standard input: it is no JSON/],
  ['[]', /line 2 of standard input: it is no object/],
  ['{"files": []}', /line 2 .*"subject" is missing or no text/],
  ['{"subject": "x", "body": 1, "files": []}', /line 2 .*"body" is no text/],
  ['{"subject": "x"}', /line 2 .*"files" is missing or no list/],
  ['{"subject": "x", "files": [{"path": "a", "status": "M"}, {"status": "M"}]}', /line 2 .*"files\[1\]\.path" is missing/],
  ['{"subject": "x", "files": [{"path": "a", "status": "?"}]}', /line 2 .*"files\[0\]\.status" is none of/],
  [`{"subject": "${'x'.repeat(5_000_000)}", "files": []}`, /line 2 .*longer than 4194304 characters/],
])('a line that is no commit ends it with 2 and its number, after the classes of those before it: %.60s', (line, says) => {
  const { code, out, err } = nextbest(['classify'], { input: `${lines(COMMITS.slice(0, 1))}${line}\n${lines(COMMITS)}` });
  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(shown(out)).toHaveLength(1);
});

test('without a line there is nothing to say, and a last line needs no end', () => {
  expect(nextbest(['classify'], { input: '' })).toEqual({ code: 0, out: '', err: '' });
  expect(shown(nextbest(['classify'], { input: lines(COMMITS).trimEnd() }).out)).toHaveLength(COMMITS.length);
});
