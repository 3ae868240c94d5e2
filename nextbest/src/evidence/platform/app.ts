import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { pathText } from '../text.ts';
import { entries, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { composeMemoryMB } from '../yaml/quantity.ts';

/** The folder that a platform builds an app from, as it is written; where nothing is written the folder of the file. */
export function builtFrom(found: YamlEntry | undefined, line: number): readonly Reference[] {
  const to = found === undefined ? '.' : pathText(textOf(found.value) ?? '.');
  return to === undefined ? [] : [{ to, how: 'build', line: found?.line ?? line }];
}

/** Hosts in a map of environment variables. */
export function environmentHosts(variables: YamlNode | undefined): readonly Reference[] {
  return entries(variables).flatMap(({ key, line, value }) => hostReferences({ name: key, value: textOf(value) ?? '', line }));
}

/** Memory in MB: `1GB`, `512m`, or a plain number of megabytes. */
export function megabytes(node: YamlNode | undefined): number | undefined {
  return numberOf(node) ?? composeMemoryMB(node);
}
