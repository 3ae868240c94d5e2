import type { Limit } from '#model/catalog.ts';
import { limit } from './limit.ts';

type LackFacts = Parameters<typeof limit>[2];

/** What a service does not offer: one limit for each feature. `names` has the feature's word, and the limit's name in plain words. */
export function lacks(names: Readonly<Record<string, string>>, facts: LackFacts): Limit[] {
  return Object.entries(names).map(([feature, name]) => limit(name, { of: 'features', lacks: feature }, facts));
}
