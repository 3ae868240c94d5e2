import { expect, test } from 'vitest';
import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import { range } from '#model/range.ts';
import { unknown } from '#model/unknown.ts';
import { changeOf, lastQuarters, partsOf } from '#report/history/shares.ts';
import { historyHtml } from '#report/html/history/page.ts';
import { timeText } from '#report/numbers.ts';
import { historyPage } from '#report/terminal/history/page.ts';
import { columns } from '#report/terminal/wrap.ts';
import { history, shares } from './example-history.ts';

const NOTHING: HistoryReport = {
  schemaVersion: 1,
  asOf: '2026-11-22',
  repositories: [{ name: 'empty', commit: '' }],
  commits: 0,
  merges: 0,
  truncated: false,
  workMix: unknown('no person committed in the last 12 months', 'a clone with the whole history'),
  quarters: [],
  hoursPerCommit: history.hoursPerCommit,
  components: [],
  withoutHistory: [],
  leadTime: { toRelease: unknown('there are no tags', 'tags, or a pipeline that deploys'), squashed: 0, windows: [] },
  gates: [],
  frameworks: [],
  gaps: [],
  unread: [],
};

/** Without the ends of lines. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** As many components as asked for, each with a long name. */
function manyComponents(count: number): ComponentHistory[] {
  const [one] = history.components;
  if (one === undefined) throw new Error('the example has no component');
  const name = (index: number): string => `${'very-'.repeat(30)}long-service-name-${index}`;
  return Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `deployable:${index}`,
    name: name(index),
    upkeepNext12Months: range(index, index + 1, index + 9, 'commits/year'),
  }));
}

test('without commits nothing is said to be none: what is not known names what would tell', () => {
  const text = flat(historyPage(NOTHING));
  expect(text).toContain('There are no commits to read.');
  expect(text).toContain('Not known: no person committed in the last 12 months. What would tell: a clone with the whole history.');
  expect(text).toContain('What would tell: tags, or a pipeline that deploys.');
  for (const said of [text, historyHtml(NOTHING).replace(/<style>.*<\/style>/s, '')])
    expect(said).not.toMatch(/\b0 ?%|\b0 commits|NaN|undefined|Infinity/);
});

test('a cut history is said to be cut, and a year of it is claimed only where it holds one', () => {
  const young = { ...history, truncated: true, window: { from: '2026-08-01', to: '2026-11-21' } };
  for (const page of [historyPage(young), historyHtml(young)]) {
    expect(flat(page)).toContain('560 commits of people in this cut history');
    expect(flat(page)).not.toContain('560 commits of people in the last 12 months');
  }
  for (const page of [historyPage({ ...history, truncated: true }), historyHtml({ ...history, truncated: true })])
    expect(flat(page)).toContain('The history is cut short');
});

test('no line is wider than the terminal, whatever the names are', () => {
  for (const width of [60, 80, 110]) {
    const lines = historyPage({ ...history, components: manyComponents(8) }, { width }).split('\n');
    expect(lines.filter((line) => columns(line) > width)).toEqual([]);
  }
});

test('of 400 components the few that matter are named, and every one stands in the table of the page', () => {
  const report = { ...history, components: manyComponents(400) };
  expect(historyPage(report).match(/commits \(/g)?.length).toBeLessThanOrEqual(8);
  const page = historyHtml(report);
  expect(page.match(/<li><div class="name"><b>very-/g)?.length).toBeLessThanOrEqual(16);
  expect(new Set(page.match(/<th scope="row">[^<]*-name-\d+/g)).size).toBe(400);
});

test('what the list of components leaves out is said, unless it is next to nothing', () => {
  expect(flat(historyPage(history))).toContain(
    'Not in this list: 38% of the upkeep and fixes of the last 12 months, on files that belong to no component (packages/core 20%, files at the root 11%).',
  );
  expect(historyPage({ ...history, elsewhere: { share: 0.03, folders: [] } })).not.toContain('Not in this list');
});

test('the costliest component is no headline where most upkeep is on files of none', () => {
  expect(historyHtml(history)).toContain('<dt>Costs most to own</dt><dd><b>96</b>');
  const elsewhere = { share: 0.75, folders: [{ path: 'src', share: 0.75 }] };
  expect(historyHtml({ ...history, elsewhere })).toContain('<dt>Costs most to own</dt><dd><b>?</b>');
});

test('hours are marked as assumed until the team states its own', () => {
  const stated = { ...history, hoursPerCommit: { range: range(1, 2, 3, 'hours/commit'), stated: true } };
  expect(historyPage(history).match(/assumed/g)).toHaveLength(1);
  expect(flat(historyPage(history))).toContain('Hours are assumed: commits times 0.5 to 6 hours each, which nobody measured.');
  expect(historyPage(stated)).not.toContain('assumed');
  expect(flat(historyPage(stated))).toContain('1 to 3 hours each, as the team states it');
});

test('a bar is whole, whether the likely shares leave out what is not sure or count it', () => {
  for (const mix of [shares(10, [0.2, 0.1, 0.5], 0.2), shares(10, [0.25, 0.15, 0.6], 0.2), shares(10, [0, 0, 0], 1)]) {
    const { value, fix, upkeep, unsure } = partsOf(mix);
    expect(value + fix + upkeep + unsure).toBeCloseTo(1);
    expect(unsure).toBe(mix.unsure);
  }
});

test('a change from year to year is claimed only where the ranges do not overlap, and years have no gaps', () => {
  expect(changeOf(history.quarters, '2026-11-22')).toMatchObject({
    upkeep: 'more',
    before: { from: '2024-Q4', to: '2025-Q3' },
    now: { from: '2025-Q4', to: '2026-Q3' },
  });
  expect(changeOf(history.quarters, '2025-11-22')).toBeUndefined();
  const alike = history.quarters.map((quarter) => ({ ...quarter, upkeep: range(0.3, 0.5, 0.7, 'share') }));
  expect(changeOf(alike, '2026-11-22')?.upkeep).toBe('no clear change');
  const few = history.quarters.map((quarter) => ({ ...quarter, commits: 12 }));
  expect(changeOf(few, '2026-11-22')?.upkeep).toBe('no clear change');
});

test('quarters without a commit keep their place in the row', () => {
  const names = lastQuarters(history.quarters, 12).map(({ quarter }) => quarter);
  expect(names.slice(0, 3)).toEqual(['2024-Q2', '2024-Q3', '2024-Q4']);
  expect(names).toHaveLength(11);
  expect(lastQuarters(history.quarters, 3).map(({ quarter }) => quarter)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
});

test('a length of time is said in the unit that people use for it', () => {
  expect([0.001, 0.5, 1, 3.2, 20.4, 400].map(timeText)).toEqual(['1 minute', '12 hours', '1 day', '3.2 days', '20 days', '400 days']);
});
