import { readFileSync } from 'node:fs';
import { unpacked } from '../nextbest/src/cli/work-model.ts';
import type { WorkModel } from '../nextbest/src/model/work-model.ts';
import { fromRoot } from './run.ts';

/** The learnt weights as they lie among the sources: tools run from there, not from what was built. */
export function workModel(): WorkModel {
  return unpacked(JSON.parse(readFileSync(fromRoot('nextbest/src/catalog/work-model.generated.json'), 'utf8')));
}
