import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromRoot } from '../run.ts';
import { type Timed, timed } from './process.ts';

/** @specfy/stack-analyser on the same tree, so that both stand in one table. It reads a checkout, so it gets one; nothing of it is run. */

const FOLDER = fromRoot('evaluation/peer');
const PROGRAM = join(FOLDER, 'node_modules/@specfy/stack-analyser/dist/cli.js');
/** Its own list of what its keys mean, which its package exports. */
const NAMES = join(FOLDER, 'node_modules/@specfy/stack-analyser/dist/common/techs.generated.js');

export interface PeerRun {
  /** Names of technologies as it writes them. */
  readonly names: ReadonlySet<string>;
  readonly time: Timed;
}

interface Node {
  readonly techs?: readonly string[];
  readonly tech?: string | null;
  readonly childs?: readonly Node[];
}

/** Installs the peer beside the project, from its own lock file, unless it is there already. */
export function installPeer(): void {
  if (!existsSync(PROGRAM)) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, stdio: 'inherit' });
}

export async function runPeer(gitDirectory: string, commit: string): Promise<PeerRun> {
  const folder = mkdtempSync(join(tmpdir(), 'nextbest-peer-'));
  try {
    checkOut(gitDirectory, commit, folder);
    const file = `${folder}.json`;
    // It writes below the folder that it is started in.
    const time = timed([process.execPath, PROGRAM, folder, '--output', relative(process.cwd(), file)]);
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    const names = await technologyNames();
    return { names: new Set([...keysIn(isNode(found) ? found : {})].map((key) => names.get(key) ?? key)), time };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `checkout-index`, because it goes on where a blob is missing. */
function checkOut(gitDirectory: string, commit: string, folder: string): void {
  const env = { ...process.env, GIT_DIR: gitDirectory, GIT_INDEX_FILE: join(folder, '.index'), GIT_WORK_TREE: folder };
  const options = { env, stdio: 'ignore' as const };
  execFileSync('git', ['-c', 'core.symlinks=false', 'read-tree', commit], options);
  try {
    execFileSync('git', ['-c', 'core.symlinks=false', 'checkout-index', '-a', '-f'], options);
  } catch {
    // A clone without its largest blobs: everything else is there.
  }
  rmSync(join(folder, '.index'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function* keysIn(node: Node): Generator<string> {
  yield* node.techs ?? [];
  if (typeof node.tech === 'string') yield node.tech;
  for (const child of node.childs ?? []) yield* keysIn(child);
}

async function technologyNames(): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(NAMES)) return new Map();
  const module: unknown = await import(NAMES);
  const list = typeof module === 'object' && module !== null && 'listIndexed' in module ? module.listIndexed : {};
  return new Map(Object.entries(list ?? {}).map(([key, one]) => [key, nameOf(one) ?? key]));
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : undefined;
}
