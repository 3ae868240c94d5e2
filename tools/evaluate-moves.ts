import { parseArgs } from 'node:util';
import { decisionAt, sizesAt } from './evaluation/advice/ask.ts';
import { type Judgement, judgeMove } from './evaluation/advice/judge-move.ts';
import { readMoves } from './evaluation/advice/moves.ts';
import { eachMoveText, movesText } from './evaluation/advice/moves-table.ts';
import { directoryOf } from './evaluation/liability/directories.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run evaluate:moves -- --repositories DIR [--only OWNER/NAME]… [--each]`: what the built program said before the moves of
 * `evaluation/moves.yaml`, beside the same candidates by size and by lot. DIR holds bare git directories (`owner+name/repo`, `owner+name`,
 * `owner+name.git`); moves of absent repositories are named and not counted.
 */

const { values } = parseArgs({
  options: { repositories: { type: 'string' }, only: { type: 'string', multiple: true }, each: { type: 'boolean' } },
});
if (values.repositories === undefined) {
  process.stderr.write('name a folder of bare git directories: npm run evaluate:moves -- --repositories DIR\n');
  process.exit(2);
}
const absent = new Set<string>();
const judged: Judgement[] = [];
for (const move of readMoves(fromRoot('evaluation/moves.yaml'))) {
  if (values.only !== undefined && !values.only.includes(move.repository)) continue;
  const path = directoryOf(values.repositories, move.repository);
  if (path === undefined) absent.add(move.repository);
  else judged.push(judgeMove(move, decisionAt(path, move.before), sizesAt(path, move.before)));
}
if (values.each === true) process.stdout.write(eachMoveText(judged));
process.stdout.write(movesText(judged));
if (absent.size > 0) process.stdout.write(`not run, because absent: ${[...absent].join(', ')}\n`);
