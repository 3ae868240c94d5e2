#!/usr/bin/env node
// Starts the program on a Node that can run it. Plain JavaScript that Node 12 still parses.
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { constants } from 'os';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { installedNode, isSuitable, NEEDS } from './suitable-node.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'].filter((name) => name in constants.signals);
const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, '..', 'dist', 'main.js');

if (!existsSync(main)) stop('nextbest is not built yet: run npm ci in its folder, which builds it');
else if (isSuitable(process.versions.node)) start();
else startOnInstalledNode();

function start() {
  silenceUntrueWarnings();
  void import('../dist/main.js');
}

function startOnInstalledNode() {
  const node = installedNode(here, process.platform, process.arch);
  if (node === undefined)
    return stop(`nextbest needs Node ${NEEDS} or newer, and this is ${process.versions.node}: see https://nodejs.org`);
  const child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), { stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`nextbest could not start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
}

/**
 * node:sqlite works and is documented, but announces itself as experimental; and Node says that it ignores NO_COLOR, which nextbest
 * does not. Every other warning still shows.
 */
function silenceUntrueWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = function (warning, ...rest) {
    if (!/^SQLite is an experimental feature|^The 'NO_COLOR' env is ignored/.test(String(warning)))
      emitWarning.call(process, warning, ...rest);
  };
}

function stop(says) {
  process.stderr.write(`${says}\n`);
  process.exitCode = 2;
}
