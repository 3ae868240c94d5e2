import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workloadFacts } from '#purpose/workload-shape.ts';
import { emptyFolder, nextbest } from './support/binary.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/guides/ladder.md'), 'utf8');

test('the example of the guide runs, and gives what the guide says', () => {
  const [, name = '', text = ''] = /```yaml\n# (\S+)\n([^`]*)```/.exec(GUIDE) ?? [];
  const [, words = ''] = /```sh\nnextbest (.*)\n```/.exec(GUIDE) ?? [];
  const folder = emptyFolder();
  writeFileSync(join(folder, name), text);
  const { code, out } = nextbest(words.split(' '), { cwd: folder });
  expect(code).toBe(0);
  expect(out.split(/\s+/).join(' ')).toContain('Not AWS Lambda: over the limit: time per run: 900 s; this workload: 2400 s.');
});

test('the guide names every fact that a workload file may hold', () => {
  const { load, unit, data } = workloadFacts;
  const names = [load, unit, data].flatMap((group) => Object.keys(group.unwrap().shape));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(GUIDE, name).toContain(`\`${name}\``);
});
