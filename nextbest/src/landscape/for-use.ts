import type { Evidence } from '#model/evidence.ts';
import { fromPath } from './environment-path.ts';

/** Recipes for a developer's machine or for tests only where there are no others. */
export function forUse(evidence: readonly Evidence[]): readonly Evidence[] {
  const others = evidence.filter(({ place }) => place === undefined || fromPath(place.path) !== 'nonproduction');
  return others.length > 0 ? others : evidence;
}
