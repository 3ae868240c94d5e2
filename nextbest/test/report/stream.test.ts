import { expect, test } from 'vitest';
import type { LeadTime, ValueStream } from '#model/flow.ts';
import { daysText, streamSvg, streamText } from '#report/stream.ts';

function stream(): ValueStream {
  const times = { p90: 9, n: 40 };
  return {
    requests: 40,
    stretches: [
      { stage: 'coding', wait: false, median: 1, ...times },
      { stage: 'pick-up', wait: true, median: 6, ...times },
      { stage: 'review', wait: false, median: 1, ...times },
    ],
    total: { median: 8.04, ...times },
    until: 'merge',
    handOffs: { median: 0, p90: 0, n: 40 },
    approvals: { median: 1, p90: 1, n: 40 },
  };
}

const LEAD: LeadTime = {
  median: 45.2,
  p90: 77,
  n: 778,
  of: 'tag',
  window: { from: '2025-08-22', to: '2026-08-21' },
  automatic: false,
  alsoPushed: false,
  evidence: [],
  waiting: 0,
  dropped: 0,
  backported: 0,
};

function widths(svg: string): number[] {
  return [...svg.matchAll(/class="(?:work|wait|whole|stated)" x="[\d.]+" y="30" width="([\d.]+)"/g)].map((found) => Number(found[1]));
}

test('each part is as long as its median time', () => {
  const [coding = 0, pickUp = 0, review = 0] = widths(streamSvg(stream()));
  expect([coding, (pickUp - 2) / (coding - 2)].map((one) => Math.round(one))).toEqual([89, 6]);
  expect([review, Math.round(coding + pickUp + review)]).toEqual([coding, 704]);
});

test('it has a title and a description, no part of the page changes it, and it changes none', () => {
  const svg = streamSvg(stream());
  expect(svg).toContain(
    '<title id="stream-title">8.0 days from the first commit to the merge (median of 40 of 40 change requests)</title>',
  );
  expect(svg).toContain('waits for review: 6.0 days median, 9 of 10 within 9.0 days, of 40');
  expect(svg).toMatch(/role="img" aria-labelledby="stream-title stream-text"/);
  const rules = (/<style>(.*)<\/style>/.exec(svg)?.[1] ?? '').replace(/@media [^{]*/g, '').match(/[^{}]+(?=\{)/g) ?? [];
  expect(rules.every((selector) => selector === '' || selector.startsWith('.nextbest-stream'))).toBe(true);
});

test('without an export the whole way is one part, and no part of it is called work', () => {
  const svg = streamSvg(LEAD);
  expect(widths(svg)).toHaveLength(1);
  expect(svg).not.toMatch(/class="(?:work|wait)"/);
  expect(svg).toContain('45 days from a change to its release tag (median of 778 changes)');
});

test('in a terminal no line is wider than 80 columns, and times of nothing are drawn', () => {
  const none = { ...stream(), stretches: stream().stretches.map((one) => ({ ...one, median: 0, p90: 0 })) };
  for (const drawn of [stream(), LEAD, none, { ...stream(), total: { median: 123_456, p90: 1, n: 1_234_567 } }])
    for (const line of streamText(drawn).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(streamText(stream()).split('\n')[2]).toMatch(/^\|={9,11}\.{55,57}={9,11}\|$/);
});

test.each([
  [0.0005, '1 minute'],
  [0.5, '12 hours'],
  [0.2, '4.8 hours'],
  [1.5, '36 hours'],
  [3.25, '3.3 days'],
  [45.2, '45 days'],
])('%s days are %s', (days, text) => {
  expect(daysText(days)).toBe(text);
});

const BOARD = { where: 'release board', days: { low: 1, likely: 4, high: 10, unit: 'days' } };

test('a stated wait stands behind what was measured, as long as it likely is, and is said to be stated', () => {
  const svg = streamSvg(stream(), [{ ...BOARD, changes: 'changes of the database' }]);
  const [, pickUp = 0, , board = 0] = widths(svg);
  expect(Math.round(((board - 2) / (pickUp - 2)) * 6)).toBe(4);
  expect(svg).toContain('release board: 4 days (1-10) as stated, only changes of the database');
  const text = streamText(stream(), 78, [BOARD]);
  expect(text).toMatch(/^\|=+\.+=+:+\|$/m);
  expect(text).toContain(': release board     4 days (1-10) as stated');
});

test('a stated name is one line and fits its column', () => {
  const odd = { ...BOARD, where: 'board\n\u001b[31m of the people who say yes' };
  expect(streamText(stream(), 78, [odd]).split('\n')).toHaveLength(streamText(stream(), 78, [BOARD]).split('\n').length);
  expect(streamSvg(stream(), [odd])).toContain('>board\\u000a\\u001b[31m o…</text>');
});
