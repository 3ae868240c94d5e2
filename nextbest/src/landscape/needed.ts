import type { Catalog, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { isUnknown } from '#model/unknown.ts';
import { addDependency, addUse, type Draft, draft, RUNNING } from './draft.ts';

/**
 * What deployables need and nothing here runs, as services of their own: each is leaned on whoever runs it. One per technology, for nothing
 * tells that two deployables mean different ones.
 */
export function drawNeeds(deployables: readonly Draft[], { technologies }: Pick<Catalog, 'technologies'>): Draft[] {
  const rented = new Set(technologies.filter(isOnlyRented).map(({ id }) => id));
  const drawn = new Map<string, Draft>();
  for (const one of deployables) {
    for (const use of one.uses.filter(isNeed)) {
      one.uses.splice(one.uses.indexOf(use), 1);
      const service = drawn.get(use.technology) ?? draft('service', `service:${use.technology}`, use.technologyName);
      drawn.set(use.technology, service);
      addUse(service, rented.has(use.technology) ? { ...use, rung: 'saas' } : use);
      service.evidence.push(...use.evidence);
      for (const evidence of use.evidence) addDependency(one, service, evidence);
    }
  }
  return [...drawn.values()];
}

/** Where every use that is known of is finished software for rent, whoever needs it rents it. */
function isOnlyRented({ marks }: Technology): boolean {
  const known = marks.flatMap(({ shows, rung, rungWhen = [] }) => (shows === 'use' ? [rung, ...rungWhen.map((when) => when.rung)] : []));
  return known.length > 0 && known.every((rung) => rung === 'saas');
}

function isNeed({ capability, rung }: Usage): boolean {
  return isUnknown(rung) && !RUNNING.has(capability);
}
