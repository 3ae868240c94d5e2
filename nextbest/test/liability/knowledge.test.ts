import { expect, test } from 'vitest';
import { knowledge } from '#liability/knowledge.ts';
import type { Component } from '#model/component.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

const CART: Component = { id: 'deployable:cart', name: 'cart', kind: 'deployable', owns: ['cart/'], uses: [], dependsOn: [], evidence: [] };

test('people are counted per component, apart from bots and from what comes later, and nobody is named', () => {
  const commits = [
    ...['one', 'one', 'one', 'two'].map((author, at) => classified(`a${at}`, ['cart/a.ts', 'cart/b.ts'], { author, daysAgo: 100 * at })),
    classified('old', ['cart/a.ts'], { author: 'three', daysAgo: 800 }),
    classified('bot', ['cart/a.ts'], { author: 'four', bot: true, daysAgo: 10 }),
    classified('later', ['cart/a.ts'], { author: 'five', daysAgo: -10 }),
    classified('elsewhere', ['README.md'], { author: 'six', daysAgo: 10 }),
  ];
  const known = knowledge({ components: [CART], work: workOf(commits), asOf: AS_OF });
  expect([...known]).toEqual([['deployable:cart', { activeAuthors: 2, authors: 3, recentCommits: 4, largestShare: 0.75 }]]);
});
