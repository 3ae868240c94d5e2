import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import type { Candidate } from '#model/action.ts';
import type { Bet } from '#model/bet.ts';
import type { Lead, LeadTime, ValueStream } from '#model/flow.ts';
import { betOn } from '../support/candidate-bets.ts';
import { situationOf } from '../support/situation.ts';

const LEAD: LeadTime = {
  median: 45.2,
  p90: 77,
  n: 780,
  of: 'tag',
  window: { from: '2025-08-22', to: '2026-08-21' },
  automatic: false,
  alsoPushed: false,
  evidence: [{ says: '12 release tags', class: 'measured', place: { path: '.', commit: 'abc' } }],
  waiting: 0,
  dropped: 0,
  backported: 0,
};

function streamWith(pickUp: number, merge: number): ValueStream {
  const times = { p90: 9, n: 120 };
  return {
    requests: 120,
    stretches: [
      { stage: 'coding', wait: false, median: 20, ...times },
      { stage: 'pick-up', wait: true, median: pickUp, ...times },
      { stage: 'merge', wait: true, median: merge, ...times },
    ],
    total: { median: 24, ...times },
    until: 'merge',
    handOffs: { median: 0, p90: 0, n: 1 },
    approvals: { median: 1, p90: 1, n: 120 },
  };
}

async function unblocking(lead: Partial<Lead>, bets: readonly Bet[] = []): Promise<readonly Candidate[]> {
  const situation = { ...(await situationOf({ 'a.txt': '1' })), bets };
  const none: Lead = { toRelease: { unknown: 'x', wouldSettle: 'y' }, toReleaseOf: new Map(), waits: new Map(), squashed: 0, windows: [] };
  const { candidates } = propose({ ...situation, flow: { ...situation.flow, lead: { ...none, ...lead } } });
  return candidates.filter(({ kind }) => kind === 'unblock-path');
}

test('the longest measured wait of the value stream is to end, with its numbers and what would prove it wrong', async () => {
  const [found, ...others] = await unblocking({ stream: streamWith(3.2, 1.1), toRelease: LEAD });
  expect(others).toEqual([]);
  expect([found?.id, found?.title]).toEqual([
    'unblock-path/pick-up',
    'End a wait: half of the finished changes wait 3.2 days or longer for its first review',
  ]);
  expect(found?.experiment).toMatchObject({
    metric: expect.stringContaining('now 3.2 days'),
    falsifier: expect.stringContaining('1.6 days'),
  });
  expect(found?.because[0]?.says).toContain('of 120 change requests');
  expect(found?.because.some(({ class: kind, says }) => kind === 'assumed' && says.includes('minutes'))).toBe(true);
});

test('a slow rhythm of releases is to end, as long as nobody gets changes another way', async () => {
  const [found] = await unblocking({ toRelease: LEAD, releasesPerYear: 12 });
  expect([found?.id, found?.because.map(({ says }) => says).slice(1, 3)]).toEqual([
    'unblock-path/release',
    ['12 release tags with something new in the last 12 months', '12 release tags'],
  ]);
  const [squashed] = await unblocking({ toRelease: LEAD, squashed: 0.8 });
  expect(squashed?.because.some(({ says }) => says.startsWith('80 of 100 commits of people are squashed'))).toBe(true);
  for (const other of [{ automatic: true }, { alsoPushed: true }, { median: 13 }])
    expect(await unblocking({ toRelease: { ...LEAD, ...other } })).toEqual([]);
});

test('what is not known, and waits of hours, are no candidates', async () => {
  expect(await unblocking({})).toEqual([]);
  expect(await unblocking({ stream: streamWith(0.4, 0.1) })).toEqual([]);
});

test('a wait that was tried and not ended gives way to the next longest', async () => {
  const [first] = await unblocking({ stream: streamWith(3.2, 1.1) });
  if (first === undefined) throw new Error('no wait');
  const left = await unblocking({ stream: streamWith(3.2, 1.1) }, [betOn(first, 'lost')]);
  expect(left.map(({ id }) => id)).toEqual(['unblock-path/merge']);
});
