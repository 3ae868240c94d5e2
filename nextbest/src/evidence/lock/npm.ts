import { lineAt, lineStarts } from '../lines.ts';
import type { Pin } from './pin.ts';
import { fieldOf, keysOf, textAt } from './value.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const ENTRY = /"((?:[^"\\\n]{0,300}\/)?node_modules\/[^"\\\n]{1,214})"\s{0,10}:\s{0,10}\{/g;
const OLD_ENTRY = /^ {4}"([^"\\\n]{1,214})": \{/gm;

/** `package-lock.json` and `npm-shrinkwrap.json`: what the package and its workspaces ask for themselves; of version 1 the packages at the top. */
export function npmPins(text: string, root: unknown): readonly Pin[] {
  const packages = fieldOf(root, 'packages');
  if (packages === undefined) return oldPins(text, fieldOf(root, 'dependencies'));
  const lines = linesOfEntries(text, ENTRY);
  const own = keysOf(packages).filter((folder) => !`/${folder}`.includes('/node_modules/'));
  const found = new Map<string, Pin>();
  for (const folder of own) {
    const asked = FIELDS.flatMap((field) => keysOf(fieldOf(fieldOf(packages, folder), field)));
    for (const name of asked) {
      const installed = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((key) => fieldOf(packages, key) !== undefined);
      if (installed === undefined) continue;
      const version = textAt(fieldOf(packages, installed), 'version');
      found.set(`${name} ${version}`, { name, version, line: lines.get(installed) ?? 1 });
    }
  }
  return [...found.values()];
}

function oldPins(text: string, packages: unknown): readonly Pin[] {
  const lines = linesOfEntries(text, OLD_ENTRY);
  return keysOf(packages).map((name) => ({ name, version: textAt(fieldOf(packages, name), 'version'), line: lines.get(name) ?? 1 }));
}

function linesOfEntries(text: string, entry: RegExp): ReadonlyMap<string, number> {
  const starts = lineStarts(text);
  const lines = new Map<string, number>();
  for (const { 1: key = '', index } of text.matchAll(entry)) if (!lines.has(key)) lines.set(key, lineAt(starts, index));
  return lines;
}
