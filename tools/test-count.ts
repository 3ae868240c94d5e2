import type { Reporter, TestModule } from 'vitest/node';

/** Closes a test run with one plain line that any program can read: `12 passed, 0 failed`. A class because vitest makes it with `new`. */
export default class TestCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length;
    const broken = errors.length + modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(`\n${passed} passed, ${failed + broken} failed\n`);
  }
}
