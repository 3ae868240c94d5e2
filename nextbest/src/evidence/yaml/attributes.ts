import type { Attribute } from '#model/fact.ts';
import { attribute } from '../safe.ts';
import type { YamlEntry, YamlNode } from './node.ts';

const LIMIT = 200;

/** A setting that may be there: path, value and the line it is written on. */
export type Setting = readonly [path: string, value: unknown, line: number | undefined];

/** The settings that may be kept, by path; the first of a path counts. At most 200. */
export function attributesOf(settings: Iterable<Setting>): Readonly<Record<string, Attribute>> {
  const kept = new Map<string, Attribute>();
  for (const [path, value, line] of settings) {
    const safe = line === undefined || kept.has(path) || path.length > 200 ? undefined : attribute(path, value, line);
    if (safe !== undefined) kept.set(path, safe);
    if (kept.size >= LIMIT) break;
  }
  return Object.fromEntries(kept);
}

/** The setting that an entry makes, where it is there. */
export function settingOf(path: string, found: YamlEntry | undefined, read: (node: YamlNode) => unknown): Setting {
  return found === undefined ? [path, undefined, undefined] : [path, read(found.value), found.line];
}

/** True where an entry or an item is there. */
export function flagOf(path: string, found: { readonly line: number } | undefined): Setting {
  return [path, true, found?.line];
}
