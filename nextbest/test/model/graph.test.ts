import { expect, test } from 'vitest';
import { mainLine } from '#model/graph.ts';
import type { GraphNode } from '#model/repository.ts';

function node(id: string, ...parents: readonly string[]): GraphNode {
  return { id, parents, authored: 0, committed: 0 };
}

test('the main line follows first parents from the newest commit, to where the history is known', () => {
  const nodes = [node('merge', 'main', 'side'), node('side', 'base'), node('main', 'base'), node('base', 'unknown')];
  expect([...mainLine(nodes)]).toEqual(['merge', 'main', 'base']);
  expect([...mainLine([])]).toEqual([]);
  expect([...mainLine([node('loop', 'loop')])]).toEqual(['loop']);
});
