// Builds the package (`npm ci` runs it). Plain JavaScript: it also starts on a Node that cannot run the TypeScript beside it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedNode, isSuitable, NEEDS } from '../nextbest/bin/suitable-node.js';

const here = dirname(fileURLToPath(import.meta.url));
const node = isSuitable(process.versions.node) ? process.execPath : installedNode(here, process.platform, process.arch);

if (node === undefined) {
  process.stderr.write(`building needs Node ${NEEDS} or newer, and this is ${process.versions.node}: see https://nodejs.org\n`);
  process.exitCode = 2;
} else {
  const { status, error } = spawnSync(node, [join(here, 'bundle.ts')], { stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`${node}: ${error.message}\n`);
  process.exitCode = status ?? 1;
}
