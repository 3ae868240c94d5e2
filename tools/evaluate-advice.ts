import { parseArgs } from 'node:util';
import { type Advised, adviceText } from './evaluation/advice/advice-table.ts';
import { decisionAt } from './evaluation/advice/ask.ts';
import { firstThree, readExpected } from './evaluation/advice/expected.ts';
import { directoryOf } from './evaluation/liability/directories.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run evaluate:advice -- --repositories DIR [--only OWNER/NAME]…`: the first three actions for the repositories in `evaluation/advice`, beside
 * what an expert would and would never do. DIR holds bare git directories (`owner+name/repo`, `owner+name`, `owner+name.git`). Nothing is written.
 */

const { values } = parseArgs({ options: { repositories: { type: 'string' }, only: { type: 'string', multiple: true } } });
if (values.repositories === undefined) {
  process.stderr.write('name a folder of bare git directories: npm run evaluate:advice -- --repositories DIR\n');
  process.exit(2);
}
const advised: Advised[] = [];
const absent: string[] = [];
for (const expected of readExpected(fromRoot('evaluation/advice'))) {
  if (values.only !== undefined && !values.only.includes(expected.repository)) continue;
  const path = directoryOf(values.repositories, expected.repository);
  if (path === undefined) absent.push(expected.repository);
  else advised.push({ expected, said: firstThree(decisionAt(path, expected.commit).actions, expected) });
}
process.stdout.write(adviceText(advised));
if (absent.length > 0) process.stdout.write(`not run, because absent: ${absent.join(', ')}\n`);
