import { parseArgs } from 'node:util';
import { filesEnding } from './hcl/bare.ts';
import { differences, loadPeer, ownOutline } from './hcl/outline.ts';

/**
 * `npm run evaluate:hcl -- --repositories DIR`: the blocks of every Terraform file at the tip of the bare repositories in DIR, as our
 * scanner sees them and as tree-sitter-hcl does: type, labels, first and last line. Ends with 1 when they differ anywhere.
 */

const { values } = parseArgs({ options: { repositories: { type: 'string' } } });
if (values.repositories === undefined) {
  process.stderr.write('name a folder of bare git directories: npm run evaluate:hcl -- --repositories DIR\n');
  process.exit(2);
}
const peer = await loadPeer();
const counts = { files: 0, refused: 0, blocks: 0, differing: 0 };
for (const { repository, path, text } of filesEnding(values.repositories, '.tf')) {
  counts.files += 1;
  const theirs = peer(text);
  if (theirs === undefined) {
    counts.refused += 1;
    process.stdout.write(`${repository} ${path}: not accepted by tree-sitter-hcl\n`);
  } else {
    const found = differences(ownOutline(text), theirs);
    counts.blocks += theirs.length;
    counts.differing += found.length === 0 ? 0 : 1;
    for (const each of found) process.stdout.write(`${repository} ${path}: ${each}\n`);
  }
}
process.stdout.write(
  `${counts.files} files, ${counts.refused} of them not accepted by tree-sitter-hcl; ${counts.blocks} blocks in the rest, ${counts.differing} files differ\n`,
);
process.exitCode = counts.differing === 0 ? 0 : 1;
