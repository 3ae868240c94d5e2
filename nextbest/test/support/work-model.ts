import { readFileSync } from 'node:fs';
import { unpacked } from '#cli/work-model.ts';
import type { WorkModel } from '#model/work-model.ts';

let read: WorkModel | undefined;

/** The weights that are shipped. */
export function workModel(): WorkModel {
  read ??= unpacked(JSON.parse(readFileSync(new URL('../../src/catalog/work-model.generated.json', import.meta.url), 'utf8')));
  return read;
}
