import { defineConfig } from 'vitest/config';

/** Tests of pure rooms: no clock, environment, disk or process is touched, so that files can share a worker and what it has compiled. */
const PURE = ['actions', 'catalog', 'decide', 'evidence', 'flow', 'history', 'ladder', 'landscape', 'liability', 'map', 'model', 'report'];
const PURE_TESTS = `test/{${[...PURE, 'properties'].join()}}/**/*.test.ts`;

export default defineConfig({
  test: {
    globalSetup: ['test/support/temporary.ts'],
    // To end what hangs. What has to be fast is measured by its test, in time of the processor.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: vitest alone leaves one idle.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    projects: [
      { extends: true, test: { name: 'outside', include: ['test/**/*.test.ts'], exclude: [PURE_TESTS] } },
      { extends: true, test: { name: 'pure', include: [PURE_TESTS], isolate: false } },
    ],
  },
});
