import { expect, test } from 'vitest';
import { code } from '../../../src/evidence/readers/code.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const OTHERS = ['src/a.test.ts', 'tests/a.py', 'a_test.go', 'src/test/java/A.java', 'OrderTest.java', 'types.d.ts', 'a.pb.go', 'a.md'];
const PATHS = ['src/a.ts', 'a.py', 'cmd/main.go', 'src/main/java/A.java', 'A.cs', 'a.rb', 'a.php', 'latest/contest.ts', ...OTHERS];

testFixtures(code, 'code');
testHostile(code, 'code');

test('its files are known by their paths', () => {
  expect(PATHS.filter((path) => !code.reads(path))).toEqual(OTHERS);
});
