import { expect, test } from 'vitest';
import { sharesByComponent, sharesByQuarter, workMix, workShares } from '#history/mix.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

const UNSURE = { by: 'model', class: 'value', confidence: 0.5, probabilities: [0.5, 0.1, 0.4] } as const;

test('the mix is of the last twelve months of people, and sums to one', () => {
  const work = workOf([
    classified('tomorrow', ['a'], { daysAgo: -1, class: 'fix' }),
    classified('value', ['a'], { daysAgo: 1, class: 'value' }),
    classified('fix', ['a'], { daysAgo: 364, class: 'fix' }),
    classified('old', ['a'], { daysAgo: 366, class: 'fix' }),
    classified('bot', ['a'], { daysAgo: 2, bot: true }),
    classified('unsure', ['a'], { daysAgo: 3, ...UNSURE }),
    classified('upkeep', ['a'], { daysAgo: 4, kind: 'infrastructure' }),
  ]);
  const { value, fix, upkeep, infrastructure, unsure, commits } = workMix(work, AS_OF) ?? {};
  expect([value, fix, upkeep].map((share) => share?.toFixed(3))).toEqual(['0.375', '0.275', '0.350']);
  expect({ infrastructure, unsure, commits }).toEqual({ infrastructure: 0.25, unsure: 0.25, commits: 4 });
  expect(workMix(work, '2001-01-01')).toBeUndefined();
});

test('a share is what the probabilities sum to, not a count of the likeliest classes', () => {
  const shares = workShares(workOf(Array.from({ length: 10 }, (_, index) => classified(`c${index}`, ['a'], UNSURE))), AS_OF);
  expect(shares?.value.likely).toBeCloseTo(0.5, 9);
  expect(shares?.upkeep.likely).toBeCloseTo(0.4, 9);
});

test('a range is wider where a model judged than where authors stated, narrower for more commits, and never outside nought and one', () => {
  const width = (count: number, rest: Parameters<typeof classified>[2]): number => {
    const commits = Array.from({ length: count }, (_, index) =>
      classified(`c${index}`, ['a'], { class: index % 2 === 0 ? 'value' : 'upkeep', ...rest }),
    );
    const { low = 0, high = 0 } = workShares(workOf(commits), AS_OF)?.value ?? {};
    return high - low;
  };
  expect(width(400, { by: 'model' })).toBeGreaterThan(width(400, { by: 'repository' }));
  expect(width(400, { by: 'repository' })).toBeGreaterThan(width(400, {}));
  expect(width(40, {})).toBeGreaterThan(width(400, {}));
  const all = workShares(workOf([classified('c', ['a'], { by: 'model', class: 'value' })]), AS_OF);
  expect([all?.value.low, all?.value.high].every((end) => end !== undefined && end >= 0 && end <= 1)).toBe(true);
});

test('a bot counts only by what people had to do after it: a fix or upkeep of one of the same files within a week', () => {
  const work = workOf([
    classified('late', ['late.json'], { daysAgo: 1 }),
    classified('repair', ['lock.json', 'b'], { daysAgo: 10, class: 'fix' }),
    classified('feature', ['page.json'], { daysAgo: 10, class: 'value' }),
    classified('bot-1', ['lock.json'], { daysAgo: 12, bot: true }),
    classified('bot-2', ['page.json'], { daysAgo: 12, bot: true }),
    classified('bot-3', ['late.json'], { daysAgo: 12, bot: true }),
    classified('bot-4', ['b'], { daysAgo: 9, bot: true }),
  ]);
  const shares = workShares(work, AS_OF);
  expect(shares?.bots).toEqual({ commits: 4, followedUp: 1 });
  expect(shares?.commits).toBe(3);
});

test('kinds of upkeep are parts of the upkeep, weighed by how likely it is one', () => {
  const work = workOf([
    classified('a', ['a'], { kind: 'tests' }),
    classified('b', ['a'], { kind: 'tests', ...UNSURE }),
    classified('c', ['a'], { class: 'value' }),
    classified('d', ['a'], { class: 'value' }),
  ]);
  expect(workShares(work, AS_OF)?.kinds).toEqual({ tests: 0.35 });
});

test('quarters come newest first, each with its own shares, and without what lies after the day asked for', () => {
  const work = workOf([
    classified('later', ['a'], { daysAgo: -3 }),
    classified('new', ['a'], { daysAgo: 5, class: 'value' }),
    classified('old', ['a'], { daysAgo: 200 }),
    classified('undated', ['a'], { at: 0 }),
  ]);
  expect(sharesByQuarter(work, AS_OF).map(({ quarter, value, commits }) => [quarter, value.likely, commits])).toEqual([
    ['2025-Q4', 1, 1],
    ['2025-Q2', 0, 1],
  ]);
});

test.each([
  ['2025-07-01', ['2025-Q4', '2025-Q3']],
  ['2025-07-02', ['2025-Q4']],
])('a quarter that began before %s, the first day that was judged, is not told', (judgedFrom, expected) => {
  const work = workOf([20, 120, 184, 200].map((daysAgo) => classified(`c${daysAgo}`, ['a'], { daysAgo })));
  expect(sharesByQuarter({ ...work, judgedFrom }, AS_OF).map(({ quarter }) => quarter)).toEqual(expected);
});

test('a commit counts for each component by the part of its files that lies there', () => {
  const work = workOf([
    classified('both', ['cart/a', 'cart/b', 'cart/c', 'shop/a'], { class: 'value', daysAgo: 1 }),
    classified('cart', ['cart/a'], { daysAgo: 2 }),
    classified('nobody', ['README.md'], { daysAgo: 3 }),
  ]);
  const found = sharesByComponent(work, AS_OF, (path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
  expect([...found].map(([id, { value, commits }]) => [id, Number(value.likely.toFixed(3)), commits])).toEqual([
    ['cart', 0.429, 2],
    ['shop', 1, 1],
  ]);
});
