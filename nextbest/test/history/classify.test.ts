import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '#history/classify.ts';
import { commit } from '../support/commits.ts';
import { processorSeconds } from '../support/processor.ts';

function verdict(subject: string, ...paths: string[]): string {
  const { class: kind, by } = classify(commit('c', subject, { paths }));
  return `${kind} by ${by}`;
}

test.each([
  ['feat: pay later', 'value by prefix'],
  ['feat(api)!: pay later', 'value by prefix'],
  ['perf(search): half the time', 'value by prefix'],
  ['fix: do not charge twice', 'fix by prefix'],
  ['Fix(cart): round the sum', 'fix by prefix'],
  ['security: close the hole', 'fix by prefix'],
  ['fix(deps): raise left-pad', 'upkeep by prefix'],
  ['fix(dev-deps): raise left-pad', 'upkeep by prefix'],
  ['fix(ci): wait for the database', 'upkeep by prefix'],
  ['fix(dependencies-page): sort rows', 'fix by prefix'],
  ['fix(city): spell its name', 'fix by prefix'],
  ['chore: new button colour', 'upkeep by prefix'],
  ['revert: feat: pay later', 'upkeep by prefix'],
])('the prefix comes before paths and words: %s', (subject, expected) => {
  expect(verdict(subject, 'src/cart.ts')).toBe(expected);
  expect(verdict(subject, 'Dockerfile')).toBe(expected);
});

test('a colon alone is no prefix', () => {
  expect(verdict('cart: show the sum', 'src/cart.ts')).toBe('value by default');
  expect(verdict('feat:no blank after the colon', 'src/cart.ts')).toBe('value by default');
  expect(verdict('fixes: many', 'src/cart.ts')).toBe('fix by words');
});

test.each([
  ['tests and the pipeline', ['src/cart.test.ts', '.github/workflows/ci.yml']],
  ['manifests', ['package.json', 'package-lock.json', 'services/a/go.sum']],
  ['documentation', ['README.md', 'docs/setup.html']],
])('a commit that touches only %s is upkeep', (_, paths) => {
  expect(verdict('Let customers pay later', ...paths)).toBe('upkeep by paths');
});

test('a commit that touches infrastructure and no code of the product is upkeep, and says that infrastructure made it so', () => {
  expect(verdict('Let customers pay later', 'infra/main.tf', 'k8s/cart.yaml', 'src/cart/Dockerfile')).toBe('upkeep by infrastructure');
  expect(verdict('Let customers pay later', 'infra/main.tf', 'README.md')).toBe('upkeep by infrastructure');
});

test('one source file among the supporting ones leaves it to the words', () => {
  expect(verdict('Let customers pay later', 'infra/main.tf', 'src/cart.ts')).toBe('value by default');
});

test('a commit without paths is judged by its words', () => {
  expect(verdict('Bump left-pad from 1 to 2')).toBe('upkeep by words');
  expect(verdict('Prevent a crash at checkout')).toBe('fix by words');
  expect(verdict('Let customers pay later')).toBe('value by default');
});

test('upkeep words come before fix words, and words are whole', () => {
  expect(verdict('Fix a typo', 'src/cart.ts')).toBe('upkeep by words');
  expect(verdict('Contest: customers vote for colours', 'src/cart.ts')).toBe('value by default');
  expect(verdict('Debugger panel for shop owners', 'src/cart.ts')).toBe('value by default');
});

test('what is less certain says so', () => {
  const [prefix, paths, words, none] = [
    commit('a', 'fix: x'),
    commit('b', 'x', { paths: ['a.tf'] }),
    commit('c', 'bump x'),
    commit('d', 'x'),
  ].map((one) => classify(one).confidence);
  expect(prefix).toBeGreaterThan(paths ?? 1);
  expect(paths).toBeGreaterThan(words ?? 1);
  expect(words).toBeGreaterThan(none ?? 1);
});

test('any subject gets a verdict, also one made to be slow', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => classify(commit('c', subject)).confidence > 0));
  const seconds = processorSeconds(() => {
    for (const part of ['update ', 'updating a', 'clean-', 'a', '(', 'fix(']) classify(commit('c', part.repeat(20_000)));
  });
  expect(seconds).toBeLessThan(1);
});
