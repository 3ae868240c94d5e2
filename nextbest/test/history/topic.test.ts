import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicOf } from '#history/topic.ts';
import { processorSeconds } from '../support/processor.ts';

test('what changes from one time to the next is not in the topic', () => {
  const first = topicOf('Rotate certificate of shop-1 (#12), valid until 2025-01-01');
  expect(first).toBe(topicOf('Rotate certificate of shop-2 (#99), valid until 2026-02-03'));
  expect(first.split(' ')).toContain('certificate');
});

test.each([
  'Bump lodash from 4.17.1 to 4.17.2 (#12)',
  'bump axios from 0.1 to 0.2',
  'chore(deps): bump the npm group',
  'fix(deps): update dependency react to v19',
  'Update dependency react to v19',
  'Update actions/checkout action to v4',
  'build(deps-dev): upgrade vitest',
  'Update all non-major dependencies',
])('raising versions is one topic, whoever names the package: %s', (subject) => {
  expect(topicOf(subject)).toBe('dependency updates');
});

test.each(['Update all error messages for the new wording', 'Update docker compose documentation', 'Update user action in the audit log'])(
  'other updates are no dependency updates: %s',
  (subject) => {
    expect(topicOf(subject)).not.toBe('dependency updates');
  },
);

test('the prefix and its scope do not tell kinds of work apart', () => {
  expect(topicOf('chore(shop): renew the certificate')).toBe(topicOf('fix: renew the certificate'));
  expect(topicOf('Renew the certificate')).toBe(topicOf('chore!: renew the certificate'));
});

test('two kinds of work have two topics', () => {
  expect(topicOf('Renew certificate of the shop')).not.toBe(topicOf('Clear the disk of the shop'));
});

test('any subject has a topic of at most five plain words, fast', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => {
      expect(topicOf(subject)).toMatch(/^(?:[a-z-]{2,}(?: [a-z-]{2,}){0,4})?$/);
    }),
  );
  const seconds = processorSeconds(() => {
    for (const part of ['a', '(', '"', 'a-', "'"]) topicOf(part.repeat(300));
  });
  expect(seconds).toBeLessThan(0.2);
});
