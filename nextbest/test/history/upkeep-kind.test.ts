import { expect, test } from 'vitest';
import { upkeepKindOf } from '#history/upkeep-kind.ts';
import { commit } from '../support/commits.ts';

test.each([
  ['security', 'Close CVE-2024-1234 in the parser', ['package.json']],
  ['runtime', 'Upgrade to Node 22', ['Dockerfile', '.github/workflows/ci.yml']],
  ['runtime', 'Use the current release', ['.nvmrc']],
  ['dependencies', 'Bump left-pad from 1.0 to 2.0', ['package.json', 'src/pad.ts']],
  ['dependencies', 'chore(deps): raise left-pad', ['src/pad.ts']],
  ['dependencies', 'Use the newest', ['package.json', 'yarn.lock']],
  ['pipeline', 'ci: wait longer', ['scripts/wait.sh']],
  ['pipeline', 'Wait longer', ['.github/workflows/ci.yml']],
  ['infrastructure', 'Raise the memory', ['infra/main.tf']],
  ['refactoring', 'refactor: cart', ['src/cart.ts']],
  ['refactoring', 'Rename the cart', ['src/cart.ts']],
  ['tests', 'Cover the empty cart', ['src/cart.test.ts']],
  ['documentation', 'Explain payments', ['docs/payments.md']],
  ['other', 'Tidy', ['src/cart.ts']],
])('%s: %s', (kind, subject, paths) => {
  expect(upkeepKindOf(commit('c', subject, { paths }))).toBe(kind);
});
