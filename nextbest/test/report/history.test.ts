import { expect, test } from 'vitest';
import type { LeadTime } from '#model/flow.ts';
import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import { range } from '#model/range.ts';
import { isUnknown, unknown } from '#model/unknown.ts';
import { historyMarkdown } from '#report/history/markdown.ts';
import { changeOf, lastQuarters, partsOf } from '#report/history/shares.ts';
import { historyHtml } from '#report/html/history/page.ts';
import { timeText } from '#report/numbers.ts';
import { answerPage } from '#report/terminal/answer.ts';
import { historyPage } from '#report/terminal/history/page.ts';
import { columns } from '#report/terminal/wrap.ts';
import { answer } from './example.ts';
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
    '38% of the upkeep and fixes of the last 12 months was on files that belong to no component (packages/core 20%, files at the root 11%).',
  );
  expect(flat(historyPage({ ...history, elsewhere: { share: 0.03, folders: [] } }))).not.toContain('belong to no component');
});

test('the costliest component is no headline where most upkeep is on files of none', () => {
  expect(historyHtml(history)).toContain('<dt>Costs most to own</dt><dd><b>96</b>');
  const elsewhere = { share: 0.75, folders: history.elsewhere?.folders ?? [] };
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

/** The example with another way to its releases. */
function withLead(lead: Partial<LeadTime>): HistoryReport {
  const { toRelease } = history.leadTime;
  if (isUnknown(toRelease)) throw new Error('the example has no times');
  const { stream: _, ...leadTime } = history.leadTime;
  return { ...history, leadTime: { ...leadTime, toRelease: { ...toRelease, ...lead } } };
}

/** The first component of the example alone, with other facts. */
function withComponent(facts: Partial<ComponentHistory>): HistoryReport {
  return { ...history, components: history.components.slice(0, 1).map((one) => ({ ...one, ...facts })) };
}

test('tags that a pipeline writes are said to be, and no time to them stands on any page', () => {
  const automatic = withLead({ automatic: true });
  for (const page of [historyPage(automatic), historyHtml(automatic), historyMarkdown(automatic)]) {
    expect(flat(page)).toContain('A pipeline writes the release tags minutes after the merge: when users get a change is not told.');
    expect(flat(page)).not.toMatch(/half of 812|3\.2 days/i);
  }
});

test('what the time to a release leaves out is said once each', () => {
  const text = flat(historyPage(withLead({ alsoPushed: true, backported: 3 })));
  expect(text).toContain('A pipeline deploys what is pushed as well: users of that environment do not wait for the tag.');
  expect(text).toContain('3 of these came into a release earlier through a copy on another line (a backport).');
  expect(text.match(/squashed/g)).toHaveLength(1);
  expect(historyPage(history)).not.toContain('squashed');
});

test('the stretches of an export stand to scale on the page and in the terminal, and as a list in Markdown', () => {
  expect(historyHtml(history)).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="nextbest-stream"');
  expect(historyPage(history)).toMatch(/^ {2}\|=+\.+=+\.+\|$/m);
  expect(historyMarkdown(history)).toContain('- waits for release: 4.0 days median');
});

test('few components and those with hardly any upkeep are told apart', () => {
  const text = flat(historyPage(history));
  expect(text).toContain('2 of the 5 components with at least one commit a year make 85% of their upkeep.');
  expect(text).toContain('The other component has hardly any upkeep: less than one commit a year.');
  expect(historyPage(withComponent({}))).not.toContain('of their upkeep');
});

test('a trend is claimed only beyond chance, and of enough commits', () => {
  const trends = [
    [90, 40, 'more'],
    [40, 90, 'less'],
    [45, 40, 'no clear change'],
  ] as const;
  for (const [last, before, says] of trends)
    expect(flat(historyPage(withComponent({ trend: { last, before, n: [last, before] } })))).toContain(
      `${last} in the last 12 months, ${before} in the 12 before: ${says}`,
    );
  expect(historyPage(withComponent({ trend: { last: 9, before: 2, n: [40, 40] } }))).not.toContain('in the 12 before');
});

test('of the drivers only what stands out is said', () => {
  const driver = { says: 'Node.js 20 has had no fixes since 2026-04-30', evidence: [] };
  const drivers = [
    { ...driver, kind: 'churn', value: 40, unit: 'commits/year' },
    { ...driver, kind: 'coupling', value: 0.6, unit: 'share' },
    { ...driver, kind: 'end-of-life', value: 1, unit: 'releases' },
  ] as const;
  expect(flat(historyPage(withComponent({ drivers })))).toContain(`${driver.says}, 60% of its commits touch other components as well`);
  expect(historyPage(withComponent({ drivers: drivers.slice(0, 1) }))).not.toContain(driver.says);
});

test('knowledge is a count of commits, and only where it is a gap', () => {
  expect(flat(historyPage(history))).toContain('32 of its 40 commits in 24 months by one person');
  expect(historyPage({ ...history, gaps: [] })).not.toContain('by one person');
});

test('a folder of no component with an expectation of its own stands in the list as one', () => {
  const upkeepNext12Months = range(50, 85, 130, 'commits/year');
  const hours = range(4, 14, 40, 'hours/month');
  const elsewhere = { share: 0.4, folders: [{ path: 'packages/core', share: 0.4, upkeepNext12Months, hours, valueCommitsPerYear: 9 }] };
  for (const page of [
    historyPage({ ...history, elsewhere }),
    historyHtml({ ...history, elsewhere }),
    historyMarkdown({ ...history, elsewhere }),
  ]) {
    expect(flat(page)).toContain('a folder that belongs to no component');
    expect(page).toContain('85 commits (50-130)');
    expect(page).not.toContain('Not in this list');
  }
});

test('of a framework with few changes no share is told, only the sign that it is one', () => {
  const [one] = history.frameworks;
  if (one === undefined) throw new Error('the example has no framework');
  const few = flat(historyPage({ ...history, frameworks: [{ ...one, changes: 3 }] }));
  expect(few).toContain('31 files in 5 other parts inherit from base-service.ts.');
  expect(few).toContain('was changed 3 times in 12 months, by 2 people.');
  expect(few).not.toMatch(/38%.{0,20}changes|half of the others/);
  expect(flat(historyPage(history))).toContain('touched a file that uses it; of the other changes around it, 12% did.');
});

test('the answer says how long a change takes only where users are known to get it then', () => {
  const { toRelease } = history.leadTime;
  if (isUnknown(toRelease)) throw new Error('the example has no times');
  const said = (lead: Partial<LeadTime>): string => flat(answerPage({ ...answer, lead: { toRelease: { ...toRelease, ...lead } } }));
  expect(said({ of: 'deployment' })).toContain('A change reaches users in 3.2 days (median of 812).');
  expect(said({})).toContain('A change is in a release after 3.2 days (median of 812).');
  expect(said({ automatic: true })).not.toContain('median of 812');
  expect(said({ alsoPushed: true })).not.toContain('median of 812');
  expect(answerPage(answer)).not.toMatch(/A change (reaches|is in)/);
});

test('waits that the team states are added to the headline apart, those of some changes only beside it', () => {
  const days = range(1, 3, 10, 'days');
  const statedWaits = [
    { where: 'release board', days },
    { where: 'app store review', days: range(0, 1, 1, 'days'), changes: 'changes of the app' },
  ];
  const withWaits = { ...history, leadTime: { ...history.leadTime, statedWaits } };
  for (const page of [historyPage(withWaits), historyMarkdown(withWaits)])
    expect(flat(page)).toMatch(/9 in 10 within [^.]*, plus 3 days \(1-10\) stated: release board\./);
  expect(historyHtml(withWaits)).toContain('plus 3 days (1-10) stated: release board');
  expect(flat(historyPage(withWaits))).toContain(
    'Stated by the team and not to be seen in git: release board, 3 days (1-10); app store review, 1 day (0-1), for changes of the app.',
  );
  expect(historyPage(history)).not.toMatch(/stated: |Stated by/);
});
