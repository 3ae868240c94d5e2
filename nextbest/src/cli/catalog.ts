import { existsSync, readFileSync } from 'node:fs';
import type { Catalog } from '#model/catalog.ts';

/** The built-in catalogue, compiled to one JSON beside the program. */
export function loadCatalog(): Catalog {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build writes it from typed data
  return JSON.parse(readFileSync(new URL('./catalog.json', import.meta.url), 'utf8')) as Catalog;
}

/** Tells this build of the program and its catalogue from every other; undefined where it was not built. */
export function fingerprint(): string | undefined {
  const file = new URL('./fingerprint.txt', import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
