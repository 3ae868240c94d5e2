import { expect, test } from 'vitest';
import { parseTag } from '../../src/flow/tag-name.ts';

function read(name: string): string {
  const found = parseTag(name);
  return found === undefined ? 'none' : `${found.kind} ${found.scheme} ${found.prefix}`.trim();
}

test.each([
  ['v1.2.3', 'stable version'],
  ['1.2', 'stable version'],
  ['release_24653', 'stable number'],
  ['r203', 'stable number'],
  ['tags/v2.0.0', 'stable version'],
  ['2026-08-20T212155', 'stable version'],
  ['06-19-2026', 'stable version'],
  ['v0.2.0-2', 'stable version'],
  ['1.4.0.post1', 'stable version'],
  ['v3.3.12+docs', 'stable version'],
  ['v1.0.0-rc.1', 'early version'],
  ['4.14.0rc4', 'early version'],
  ['3.8.4.dev6', 'early version'],
  ['v45.0.0-nightly.20260821', 'early version'],
  ['daily-2026.06.19', 'early version daily'],
  ['@scope-6/core@8.0.6', 'stable version @scope-6/core'],
  ['@shop.dev/core@1.0.0', 'stable version @shop.dev/core'],
  ['helm-chart-2.9.0', 'stable version helm-chart'],
  ['public/bundle/v4.1.0', 'stable version public/bundle'],
  ['production-8c16285e2baf/2025-04-04-22-08-21', 'live version production'],
  ['alpha_production-2-2179', 'live number alpha_production'],
  ['ECS-STAGING-SUCCESS-2025-02-03T11-14-44-0caec', 'stage version ecs-staging-success'],
  ['shop@488192c', 'none'],
  ['latest', 'none'],
  ['stable', 'none'],
  ['netcore2.2', 'none'],
  [`${'1.'.repeat(200)}x`, 'none'],
])('%s', (name, expected) => {
  expect(read(name)).toBe(expected);
});
