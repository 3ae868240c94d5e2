import { expect, test } from 'vitest';
import { isUnknown } from '#model/unknown.ts';
import { labelsByCommit, parseChanges } from '../../src/flow/changes.ts';
import { parseOwners } from '../../src/flow/code-owners.ts';
import { freezesOf } from '../../src/flow/freezes.ts';
import { mergedOfPeople, valueStream } from '../../src/flow/stream.ts';
import { noon } from '../support/graph.ts';

const SHA = 'a'.repeat(40);

function pull(number: number, about: Record<string, unknown> = {}): Record<string, unknown> {
  const day = `2026-05-0${number}`;
  return {
    number,
    user: { login: 'Ada', type: 'User' },
    created_at: `${day}T08:00:00Z`,
    merged_at: `${day}T20:00:00Z`,
    merge_commit_sha: String(number).padStart(40, '0'),
    labels: [{ name: 'feature' }],
    commits: [{ sha: SHA, commit: { author: { date: `${day}T06:00:00Z` } } }],
    reviews: [
      { user: { login: 'ci[bot]', type: 'Bot' }, state: 'APPROVED', submitted_at: `${day}T08:01:00Z` },
      { user: { login: 'Bob', type: 'User' }, state: 'CHANGES_REQUESTED', submitted_at: `${day}T11:00:00Z` },
      { user: { login: 'Ada', type: 'User' }, state: 'COMMENTED', submitted_at: `${day}T11:30:00Z` },
      { user: { login: 'Bob', type: 'User' }, state: 'APPROVED', submitted_at: `${day}T16:00:00Z` },
      { user: { login: 'Cy', type: 'User' }, state: 'PENDING', submitted_at: null },
    ],
    ...about,
  };
}

const FIVE = [1, 2, 3, 4, 5].map((number) => pull(number));
const END = noon('2026-06-30');

function streamOf(text: string, rules = parseOwners('')) {
  return valueStream({ changes: parseChanges(text), rules, releaseOf: () => undefined, end: END });
}

test('the stretches of a pull request run from its first commit to its merge', () => {
  const stream = streamOf(JSON.stringify({ pulls: FIVE }));
  const hours = stream?.stretches.map(({ stage, median, n }) => [stage, Math.round(median * 24 * 100) / 100, n]);
  expect(hours).toEqual([
    ['coding', 2, 5],
    ['pick-up', 3, 5],
    ['review', 0, 5],
    ['rework', 5, 5],
    ['merge', 4, 5],
  ]);
  expect([stream?.total.median, stream?.until, stream?.approvals.median]).toEqual([14 / 24, 'merge', 1]);
});

test('the wait for a release ends with the first release that holds the merge', () => {
  const changes = parseChanges(JSON.stringify({ pulls: FIVE }));
  const releaseOf = (commit: string) => ({ commit, at: noon(`2026-05-1${commit.at(-1)}`), name: 'v1' });
  const stream = valueStream({ changes, rules: [], releaseOf, end: END });
  const wait = stream?.stretches.at(-1);
  expect([wait?.stage, wait?.wait, wait?.median, stream?.until]).toEqual(['deploy-wait', true, 9 + 16 / 24, 'release']);
});

test('requests of bots, unmerged ones and those merged after the day or a year before it are not counted', () => {
  const others = [
    pull(6, { user: { login: 'renovate[bot]', type: 'Bot' } }),
    pull(7, { merged_at: null }),
    pull(8, { merged_at: '2026-07-08T20:00:00Z' }),
    pull(9, { created_at: '2025-05-09T08:00:00Z', merged_at: '2025-05-09T20:00:00Z' }),
  ];
  expect(streamOf(JSON.stringify({ pulls: [...FIVE, ...others] }))?.requests).toBe(5);
});

test('a draft is opened when it is made ready', () => {
  const timeline = [{ event: 'ready_for_review', created_at: '2026-05-01T10:00:00Z' }];
  const [request] = parseChanges(JSON.stringify({ pulls: [pull(1, { timeline })] })).requests;
  expect(request?.opened).toBe(Date.parse('2026-05-01T10:00:00Z') / 1000);
});

test('merge requests are read as pull requests are: what the host notes are approvals, what people write are comments', () => {
  const request = {
    iid: 3,
    author: { username: 'ada' },
    created_at: '2026-05-01T08:00:00.000Z',
    merged_at: '2026-05-01T20:00:00.000Z',
    merge_commit_sha: null,
    squash_commit_sha: SHA,
    sha: 'b'.repeat(40),
    labels: ['bug'],
    commits: [{ id: SHA, authored_date: '2026-05-01T10:00:00.000+04:00' }],
    notes: [
      { author: { username: 'bob' }, system: false, body: 'approved this merge request', created_at: '2026-05-01T09:00:00.000Z' },
      { author: { username: 'bob' }, system: true, body: 'requested changes', created_at: '2026-05-01T10:00:00.000Z' },
      { author: { username: 'bob' }, system: true, body: 'added 1 commit', created_at: '2026-05-01T11:00:00.000Z' },
      { author: { username: 'bob' }, system: true, body: 'approved this merge request', created_at: '2026-05-01T12:00:00.000Z' },
    ],
  };
  const changes = parseChanges(JSON.stringify({ merge_requests: [request] }));
  expect(changes.requests[0]?.reviews.map(({ says }) => says)).toEqual(['comments', 'asks', 'approves']);
  expect(changes.requests[0]?.commits).toEqual([Date.parse('2026-05-01T06:00:00Z') / 1000]);
  expect(labelsByCommit(changes)).toEqual(new Map([SHA, 'b'.repeat(40)].map((id) => [id, ['bug']])));
});

test('no login of an export is in what is made of it', () => {
  const text = JSON.stringify({ pulls: FIVE, teams: [{ name: 'shop/web', members: [{ login: 'Ada' }] }] });
  const { members: _, ...changes } = parseChanges(text);
  const stream = streamOf(text, parseOwners('/web @shop/web\n/api @bob'));
  expect(JSON.stringify([changes, stream])).not.toMatch(/ada|bob|cy\b/i);
});

test.each([
  ['{"pulls": [\n{"number": 1,\n]}', 'line 3: it is no JSON'],
  ['{"pull": []}', 'neither "pulls"'],
  ['[]', 'the whole: expected an object, found a list'],
  [JSON.stringify({ pulls: [pull(1), pull(2, { merged_at: 'yesterday' })] }), 'pulls[1].merged_at: expected a date'],
  [
    JSON.stringify({ pulls: [pull(1, { commits: [{ commit: { author: { date: 5 } } }] })] }),
    'pulls[0].commits[0].commit.author.date: expected a date',
  ],
  [JSON.stringify({ pulls: {} }), 'pulls: expected a list, found an object'],
  [JSON.stringify({ merge_requests: [{ iid: 'x' }] }), 'merge_requests[0].iid: expected a whole number, found a string'],
])('what is wrong in an export is said with its place: %#', (text, says) => {
  expect(() => parseChanges(text)).toThrow(says);
});

test('a change of the acting group is a hand-off, where all groups are known', () => {
  const teams = [
    { name: 'shop/web', members: [{ login: 'Ada' }, { login: 'Dee' }] },
    { name: 'shop/api', members: [{ login: 'Bob' }] },
  ];
  const review = (login: string) => ({ user: { login }, state: 'APPROVED', submitted_at: '2026-05-01T09:00:00Z' });
  const pulls = FIVE.map((one) => ({ ...one, reviews: ['Bob', 'Dee', 'Bob'].map(review) }));
  const rules = parseOwners('/web @shop/web\n/api @shop/api');
  const stream = streamOf(JSON.stringify({ pulls, teams }), rules);
  expect(stream?.handOffs).toEqual({ median: 3, p90: 3, n: 5 });
  expect(isUnknown(streamOf(JSON.stringify({ pulls, teams: teams.slice(1) }), rules)?.handOffs)).toBe(true);
  expect(isUnknown(streamOf(JSON.stringify({ pulls, teams }))?.handOffs)).toBe(true);
});

test('labels and titles of freezes are counted over merged change requests of people; a program that hangs is none', () => {
  const pulls = [
    pull(1, { labels: [{ name: 'Code Freeze' }, { name: 'feature' }], title: 'Ship through the release freeze' }),
    pull(2, { labels: [{ name: 'Code Freeze' }, { name: 'Code Freeze' }] }),
    pull(3, { labels: [{ name: 'ui freeze' }, { name: 'bug: freeze' }], title: 'Object.freeze hangs: freeze the list' }),
    pull(4, { labels: [{ name: '❄ release-freeze/exception' }], merged_at: null }),
  ];
  const { requests } = parseChanges(JSON.stringify({ pulls }));
  expect(freezesOf(mergedOfPeople({ ...parseChanges('{"pulls": []}'), requests }, END)).map(({ says }) => says)).toEqual([
    '2 of 3 merged change requests of the last 12 months carried the label "Code Freeze"',
    '1 of 3 merged change requests of the last 12 months named a release freeze in their titles',
  ]);
  expect(freezesOf(requests)).toHaveLength(3);
  const merge = { iid: 1, author: { username: 'a' }, created_at: '2026-05-01T08:00:00Z', title: 'Lift the Code-Freeze' };
  expect(parseChanges(JSON.stringify({ merge_requests: [merge] })).requests[0]?.freeze).toBe('code freeze');
});
