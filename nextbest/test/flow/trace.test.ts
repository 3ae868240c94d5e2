import { expect, test } from 'vitest';
import { trace } from '#flow/trace.ts';
import type { Gate } from '#model/flow.ts';
import type { ClassifiedCommit } from '#model/work.ts';

function commit(day: string, about: Partial<ClassifiedCommit>): ClassifiedCommit {
  return {
    id: day,
    at: Date.parse(day) / 1000,
    committed: Date.parse(day) / 1000,
    class: 'value',
    confidence: 1,
    by: 'prefix',
    bot: false,
    author: 'a',
    paths: ['a'],
    topic: '',
    ...about,
  };
}

test('only changes of people for users in the last 12 months have to pass the gates', () => {
  const commits = [
    commit('2026-05-01', {}),
    commit('2026-04-01', { class: 'fix' }),
    commit('2026-03-01', { class: 'upkeep' }),
    commit('2026-02-01', { bot: true }),
    commit('2025-01-01', {}),
    commit('2026-09-01', {}),
  ];
  expect(trace([], { commits, graphs: new Map(), truncated: false }, '2026-06-01').changesPerYear).toBe(2);
});

test('a gate that several pipelines name counts once, at its first place', () => {
  const at = (path: string): Gate => ({ kind: 'environment', name: 'production', place: { path, line: 3 } });
  expect(trace([at('a.yml'), at('b.yml')], { commits: [], graphs: new Map(), truncated: false }, '2026-06-01').gates).toEqual([
    at('a.yml'),
  ]);
});
