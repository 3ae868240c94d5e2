import { measured, published } from '#model/evidence.ts';
import type { Gap } from '#model/gaps.ts';
import type { Situation } from '#model/situation.ts';
import { daysBetween } from '../days.ts';
import { type Ending, endingsIn } from '../endings.ts';

/** Days after which a published date is worth looking up again (history.md, 7.5). */
const SHELF_LIFE_DAYS = 180;

/** Releases at or near the end of their fixes, each dated; and the dates themselves where they are old. */
export function runtimeGaps(situation: Situation): readonly Gap[] {
  const endings = [...endingsIn(situation).values()];
  return [...endings.map((ending) => gapOf(ending, situation.asOf)), ...staleFacts(situation)];
}

function gapOf({ lifespan, cycle, end, uses }: Ending, asOf: string): Gap {
  const name = `${lifespan.name} ${cycle.cycle}`;
  const over = daysBetween(asOf, end) < 0;
  const components = [...new Set(uses.flatMap(({ component }) => component ?? []))];
  const [only] = components;
  return {
    kind: 'runtime',
    technology: lifespan.product,
    ...(only === undefined || components.length > 1 ? {} : { component: only }),
    says: over ? `${name} has had no fixes since ${end}` : `${name} gets no fixes after ${end}`,
    closes: `Move to a release of ${lifespan.name} that still gets fixes, or let somebody else run it`,
    by: end,
    evidence: [
      ...uses.slice(0, 6).map(({ version, place }) => measured(`${lifespan.name} ${version}`, place)),
      published(over ? `fixes ended on ${end}` : `fixes end on ${end}`, lifespan.source, lifespan.checked),
    ],
  };
}

/** Of what is used here: dates may have been moved since, and new releases may be missing. */
function staleFacts({ catalog, landscape, asOf }: Situation): Gap[] {
  const used = new Set(landscape.versions.map(({ product }) => product));
  const stale = catalog.lifespans.filter(({ product, checked }) => used.has(product) && daysBetween(checked, asOf) > SHELF_LIFE_DAYS);
  const [first] = stale;
  if (first === undefined) return [];
  const oldest = stale.reduce((date, { checked }) => (checked < date ? checked : date), first.checked);
  return [
    {
      kind: 'runtime',
      says: `The dates of the ends of ${stale.length} of the products used here are from ${oldest}, more than ${SHELF_LIFE_DAYS} days before ${asOf}`,
      closes: 'Take a newer nextbest: its facts are refreshed with each release',
      evidence: [published('ends of life as they were published then', first.source, oldest)],
    },
  ];
}
