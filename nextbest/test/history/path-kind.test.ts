import { expect, test } from 'vitest';
import { kindOfPath } from '#history/path-kind.ts';

test.each([
  ['src/cart.ts', 'source'],
  ['deploy/package.json', 'manifest'],
  ['.github/workflows/ci.yml', 'pipeline'],
  ['.github/stale.yml', 'community'],
  ['docs/cart.ts', 'documentation'],
  ['docs/test/cart.ts', 'test'],
  ['docs/cart.test.ts', 'test'],
  ['test/go.sum', 'lock'],
  ['k8s/README.md', 'documentation'],
  ['scripts/jest.setup.ts', 'configuration'],
  ['vendor/site.css', 'style'],
  ['vendor/site.js', 'generated'],
  ['latest/cart.ts', 'source'],
])('the first rule that speaks of the name or the folders says the kind: %s', (path, kind) => {
  expect([kindOfPath(path), kindOfPath(path)]).toEqual([kind, kind]);
});
