import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '#model/action.ts';
import type { Evidence } from '#model/evidence.ts';
import { nextbest, type Ran } from './support/binary.ts';
import { buildStory, STORIES } from './support/story.ts';

const DECISION = ['--json'];

/** What a person can read of each story: the answer, the list, the reasons, the stack, the history, the case, the map and the page to pass on. */
const OUTPUTS: readonly (readonly [string, readonly string[]])[] = [
  ['answer.txt', []],
  ['list.txt', ['list']],
  ['explain.txt', ['explain', '1']],
  ['components.txt', ['components']],
  ['decision.json', DECISION],
  ['answer.md', ['-f', 'markdown']],
  ['history.txt', ['history']],
  ['history.md', ['history', '-f', 'markdown']],
  ['history-report.json', ['history', '--json']],
  ['history.html', ['history', '-f', 'html']],
  ['case.md', ['case', '1']],
  ['case.html', ['case', '1', '-f', 'html']],
  ['map.svg', ['map', '-f', 'svg']],
  ['map.owm', ['map', '-f', 'owm']],
];

const built = new Map<string, string>();
const decisions = new Map<string, Ran>();

function folderOf(name: string): string {
  const folder = built.get(name) ?? buildStory(name);
  built.set(name, folder);
  return folder;
}

/** The decision on a story, asked for once for all tests of this file. */
function decided(name: string): Ran {
  const ran = decisions.get(name) ?? nextbest(['--json', folderOf(name)]);
  decisions.set(name, ran);
  return ran;
}

for (const name of readdirSync(STORIES).sort()) {
  describe(name, () => {
    for (const [file, words] of OUTPUTS) {
      test(file, async () => {
        const { code, out, err } = words === DECISION ? decided(name) : nextbest([...words, folderOf(name)]);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        await expect(out).toMatchFileSnapshot(join(STORIES, name, file));
      });
    }

    test('every sentence with a number has a place or says that it is stated, public or assumed', () => {
      const decision: Decision = JSON.parse(decided(name).out);
      const because = [...decision.actions, ...decision.chores].flatMap((action) => action.because);
      expect(because.length).toBeGreaterThan(0);
      expect(because.filter((one) => /\d/.test(one.says) && !isTraced(one))).toEqual([]);
    });
  });
}

function isTraced({ class: of, place, source, date }: Evidence): boolean {
  if (of === 'measured') return place !== undefined;
  return of !== 'public' || (source !== undefined && date !== undefined);
}

test('the stories end as they are told', () => {
  const today = (name: string): Decision['today'] => JSON.parse(decided(name).out).today;
  expect(today('shop')).toMatchObject({ id: 'climb/service:rabbitmq/amazon-mq', from: { rung: 'container' }, to: { rung: 'managed' } });
  expect(today('orders-serverless').kind).toBe('keep');
  expect(today('payments-library')).toMatchObject({ id: 'measure/coverage', kind: 'measure' });
});
