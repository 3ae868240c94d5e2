import type { Catalog, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import type { Rung } from '#model/rung.ts';
import { isUnknown } from '#model/unknown.ts';
import { addDependency, addUse, type Draft, draft, RUNNING } from './draft.ts';

/**
 * What deployables need and nothing here runs, as services of their own. Each is leaned on, whoever runs it; what only fetches from
 * deployables is not. One per technology, for nothing tells that two deployables mean different ones.
 */
export function drawNeeds(deployables: readonly Draft[], { technologies }: Pick<Catalog, 'technologies'>): Draft[] {
  const rungs = new Map(technologies.map((technology) => [technology.id, onlyRung(technology)]));
  const pulling = new Set(technologies.flatMap(({ id, pulls }) => (pulls === true ? [id] : [])));
  const drawn = new Map<string, Draft>();
  for (const one of deployables) {
    for (const use of one.uses.filter(isNeed)) {
      one.uses.splice(one.uses.indexOf(use), 1);
      const service = drawn.get(use.technology) ?? draft('service', `service:${use.technology}`, use.technologyName);
      drawn.set(use.technology, service);
      addUse(service, { ...use, rung: rungs.get(use.technology) ?? use.rung });
      service.evidence.push(...use.evidence);
      const leaning = pulling.has(use.technology) ? [] : use.evidence;
      for (const evidence of leaning) addDependency(one, service, evidence);
    }
  }
  return [...drawn.values()];
}

/** What its vendor alone runs, and in one way only, is run in that way for whoever needs it. */
function onlyRung({ marks, cloud }: Technology): Rung | undefined {
  const whole = marks.filter(({ shows, as }) => shows === 'use' && as !== 'part');
  const known = new Set(whole.flatMap(({ rung, rungWhen = [] }) => [rung, ...rungWhen.map((when) => when.rung)]));
  const [rung] = known;
  const isOfVendor = rung === 'saas' || (cloud !== undefined && cloud !== 'any');
  return known.size === 1 && isOfVendor ? rung : undefined;
}

function isNeed({ capability, rung }: Usage): boolean {
  return isUnknown(rung) && !RUNNING.has(capability);
}
