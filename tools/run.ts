import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The absolute path of something in the project. */
export function fromRoot(path: string): string {
  return join(ROOT, path);
}

/** Runs a script of the project on this same Node, output and all; ends this process with its code if it fails. */
export function runTool(script: string, args: readonly string[] = []): void {
  const { status } = spawnSync(process.execPath, [fromRoot(script), ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
