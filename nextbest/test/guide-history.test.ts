import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePurpose } from '#purpose/purpose.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/guides/history.md'), 'utf8');

test('the waits in the guide on the history are understood', () => {
  const [, text = ''] = /```yaml\n([^`]*)```/.exec(GUIDE) ?? [];
  expect(parsePurpose(text, 'purpose.yaml').waits).toMatchObject([
    { where: 'release board', days: { likely: 3 } },
    { where: 'app store review', changes: 'changes of the app' },
  ]);
});
