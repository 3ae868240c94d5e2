import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './run.ts';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '-'.repeat(80);

/**
 * Name, version, licence and licence text of every npm package among these files, as one text.
 * `files` are paths from the project's root, as a bundler reports them. Throws if a package carries no licence at all.
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = [...folders].sort().map(licenceOf);
  return `This program contains the following packages.\n\n${texts.join('\n')}`;
}

/** `node_modules/a/node_modules/@b/c` for `node_modules/a/node_modules/@b/c/index.js`. */
function packageFolder(file: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

function licenceOf(folder: string): string {
  const { name, version, license } = readManifest(join(fromRoot(folder), 'package.json'));
  const files = readdirSync(fromRoot(folder))
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (license === undefined && files.length === 0) throw new Error(`${folder} carries no licence: it cannot be bundled`);
  const texts = files.map((file) => readFileSync(join(fromRoot(folder), file), 'utf8').trim());
  return `${RULE}\n${name} ${version}: ${license ?? 'see below'}\n\n${texts.join('\n\n')}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
