import { expect, test } from 'vitest';
import { replacedFrameworks } from '#actions/candidates/replace-framework.ts';
import { builtUpon, FEATURES } from '../support/built-upon.ts';
import { commit } from '../support/commits.ts';
import { situationOf } from '../support/situation.ts';

/** Twenty changes in a year, half of them on the base class; so many of those with a class that inherits from it. */
function changes(together: number) {
  return [...Array(10).keys()].flatMap((at) => [
    commit(`own${at}`, 'fix: the order of retries', {
      daysAgo: 30 + at,
      paths: ['kernel/base-handler.ts', ...(at < together ? [`${FEATURES[at % FEATURES.length]}/list.ts`] : [])],
    }),
    commit(`other${at}`, 'feat: prices', { daysAgo: 60 + at, paths: ['carts/prices.ts'] }),
  ]);
}

test('leaving a framework is proposed where its changes force those of others, as one part by lunchtime, with a way back', async () => {
  const { candidates, rejected } = replacedFrameworks(await situationOf(builtUpon(), { commits: changes(7) }));
  expect(rejected).toEqual([]);
  expect(candidates).toMatchObject([{ id: 'replace-framework/kernel', kind: 'replace-framework' }]);
  const [first] = candidates;
  expect(first?.firstSlice.what).toContain('Write carts/list.ts anew without kernel/base-handler.ts');
  expect(first?.firstSlice.hours.high).toBeLessThanOrEqual(8);
  expect(first?.objections[0]?.says).toContain('too complicated');
  expect(first?.experiment).toMatchObject({ metric: expect.stringContaining('(now 70 %)'), fallback: expect.stringContaining('revert') });
  expect(first?.because.filter((one) => one.class === 'measured' && one.place === undefined)).toEqual([]);
});

test('one that is only inherited from is told with its numbers and not proposed', async () => {
  const { candidates, rejected } = replacedFrameworks(await situationOf(builtUpon(), { commits: changes(2) }));
  expect(candidates).toEqual([]);
  expect(rejected).toEqual([
    {
      id: 'replace-framework/kernel',
      why: '16 files inherit from it, but it was changed 10 times in the last 12 months, and 20 % of them changed what uses it as well: too little to say that it slows anyone',
    },
  ]);
});

test('the effort grows with the files that use it', async () => {
  const situation = await situationOf(builtUpon(), { commits: changes(7) });
  const [small] = replacedFrameworks(situation).candidates;
  const large = { ...situation, frameworks: situation.frameworks.map((one) => ({ ...one, importingFiles: 400 })) };
  expect(replacedFrameworks(large).candidates[0]?.effort.likely).toBeGreaterThan((small?.effort.likely ?? 0) + 100);
});
