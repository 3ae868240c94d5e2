import { plain } from '#model/plain.ts';

/** A link whose source starts with one of these is dropped by OnlineWardleyMaps; it compares exact lower case. */
const KEYWORDS = [
  'title',
  'style',
  'size',
  'evolution',
  'valuechain',
  'component',
  'anchor',
  'submap',
  'url',
  'note',
  'annotation',
  'pipeline',
  'evolve',
  'pioneers',
  'settlers',
  'townplanners',
  'accelerator',
  'deaccelerator',
  'build',
  'buy',
  'outsource',
  'market',
  'ecosystem',
  'x-axis',
  'y-axis',
] as const;

/**
 * A name that OnlineWardleyMaps reads back unchanged. Its parser splits text at fixed strings, so whatever it would take for syntax
 * (brackets, arrows, comments, flows, decorators, a decimal number, a keyword in front) is replaced by something that reads the same.
 */
export function owmName(name: string): string {
  const text = plain(name)
    .replace(/[[\](){}<>]/g, ' ')
    .replace(/[/*]+/g, (run) => (run.includes('/') ? '/' : run))
    .replace(/(?<!-)-+(?= |$)/g, ' ')
    .replaceAll('"', "'")
    .replaceAll(';', ',')
    .replaceAll('+', 'plus')
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .replace(/label(?= )/g, 'Label')
    .replaceAll('inertia', 'Inertia')
    .replace(/ +/g, ' ')
    .trim();
  if (text === '') return 'Unnamed';
  return KEYWORDS.some((keyword) => text.startsWith(keyword)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Names by id; the second of the same name (OnlineWardleyMaps ignores case) gets a number. */
export function owmNames(elements: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of elements) {
    const wanted = owmName(name);
    let unique = wanted;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${wanted} ${count}`;
    taken.add(unique.toLowerCase());
    names.set(id, unique);
  }
  return names;
}
