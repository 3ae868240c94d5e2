import { lineAt, lineStarts } from '../lines.ts';
import type { Pin } from './pin.ts';
import { fieldOf, keysOf, textAt } from './value.ts';

const KEY = /^\s{0,40}"([^"\\\n]{1,200})"\s?:\s?\{/gm;
const NAMED = /"name"\s?:\s?"([\w.-]{1,100}\/[\w.-]{1,100})"/g;

/** `Pipfile.lock`: `"name": { "version": "==1.2" }` in two sections. */
export function pipfilePins(text: string, root: unknown): readonly Pin[] {
  const lines = linesOf(text, KEY);
  return ['default', 'develop'].flatMap((section) => {
    const packages = fieldOf(root, section);
    return keysOf(packages).map((name): Pin => {
      const version = textAt(fieldOf(packages, name), 'version')?.replace(/^===?/, '');
      return { name: name.toLowerCase().replace(/[._-]+/g, '-'), version, line: lines.get(name) ?? 1 };
    });
  });
}

/** `composer.lock`: lists of packages, those of development apart. */
export function composerPins(text: string, root: unknown): readonly Pin[] {
  const lines = linesOf(text, NAMED);
  return ['packages', 'packages-dev'].flatMap((section) => {
    const packages = fieldOf(root, section);
    return (Array.isArray(packages) ? packages : []).map((one: unknown): Pin => {
      const name = textAt(one, 'name') ?? '';
      return { name: name.toLowerCase(), version: textAt(one, 'version'), line: lines.get(name) ?? 1 };
    });
  });
}

/** NuGet's `packages.lock.json` says itself what is asked for directly. */
export function nugetPins(text: string, root: unknown): readonly Pin[] {
  const frameworks = fieldOf(root, 'dependencies');
  const lines = linesOf(text, KEY);
  return keysOf(frameworks).flatMap((framework) => {
    const packages = fieldOf(frameworks, framework);
    const direct = keysOf(packages).filter((name) => textAt(fieldOf(packages, name), 'type') === 'Direct');
    return direct.map((name): Pin => ({ name, version: textAt(fieldOf(packages, name), 'resolved'), line: lines.get(name) ?? 1 }));
  });
}

/** The first line of each name. */
function linesOf(text: string, pattern: RegExp): ReadonlyMap<string, number> {
  const starts = lineStarts(text);
  const lines = new Map<string, number>();
  for (const { 0: whole, 1: name = '', index } of text.matchAll(pattern))
    if (!lines.has(name)) lines.set(name, lineAt(starts, index + whole.search(/\S/)));
  return lines;
}
