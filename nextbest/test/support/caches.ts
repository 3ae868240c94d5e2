import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import type { FileFacts } from '#model/fact.ts';
import type { Commit } from '#model/repository.ts';
import type { Survey } from '#model/survey.ts';
import type { Verdict } from '#model/verdict.ts';
import { openCache } from '../../src/storage/cache.ts';

const folders: string[] = [];
/** A new folder for one test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nextbest-test-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

export const FACTS: FileFacts = { facts: [{ in: 'npm', name: 'express', role: 'uses', line: 3 }], unread: [{ line: 9, why: 'ü' }] };

const SURVEY: Survey = {
  landscape: {
    components: [],
    coverage: { deployablesWithKnownRung: [0, 0], infrastructureFound: false, unresolved: [] },
    versions: [],
    dangling: [],
    gates: [],
    ended: [],
    offers: [],
  },
  unread: [{ place: { repository: 'shop', path: 'a' }, why: 'broken' }],
};

const VERDICTS: readonly Verdict[] = [{ class: 'fix', confidence: 1 / 3, by: 'model', probabilities: [1 / 3, 1 / 3, 1 / 3] }];

export function commits(count: number): readonly Commit[] {
  return Array.from({ length: count }, (_, number) => ({
    id: number.toString(16).padStart(40, '0'),
    parents: number === 0 ? [] : [(number - 1).toString(16).padStart(40, '0')],
    authored: 1_600_000_000 + number * 1000,
    committed: 1_600_000_500 + number * 1000,
    author: (number % 40).toString(16).padStart(12, 'a'),
    signature: (number % 40).toString(16).padStart(12, 'b'),
    bot: number % 9 === 0,
    subject: `feat(part-${number % 50}): change number ${number} of the till 😀`,
    touches: Array.from({ length: 6 }, (_, file) => ({
      path: `services/part-${(number * 7 + file) % 300}/src/module-${file}.ts`,
      status: 'M' as const,
    })),
  }));
}

/** What was kept is there in the next run, and what was not is absent. */
export function expectWorking(place: string): void {
  const first = openCache(place);
  first.keepFacts(new Map([['npm@1:aa', FACTS]]));
  first.keepHistory('store', commits(3));
  first.keepCharts('k'.repeat(9000), new Map([['chart/templates/web.yaml', FACTS]]));
  first.keepSurvey('k', SURVEY);
  first.keepVerdicts('k', VERDICTS);
  first.close();
  const second = openCache(place);
  expect([...second.facts(['npm@1:aa', 'npm@1:bb'])]).toEqual([['npm@1:aa', FACTS]]);
  expect([...second.history('store').values()]).toEqual(commits(3));
  expect(second.history('other').size).toBe(0);
  expect([...(second.charts('k'.repeat(9000)) ?? [])]).toEqual([['chart/templates/web.yaml', FACTS]]);
  expect(second.charts('k'.repeat(8999))).toBeUndefined();
  expect([second.survey('k'), second.survey('other')]).toEqual([SURVEY, undefined]);
  expect([second.verdicts('k'), second.verdicts('other')]).toEqual([VERDICTS, undefined]);
  second.close();
}
