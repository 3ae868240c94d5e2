import type { Cycle, Lifespan } from '#model/catalog.ts';
import type { VersionUse } from '#model/component.ts';
import type { Situation } from '#model/situation.ts';
import { daysBetween } from './days.ts';

/** A version is due when its fixes end within this many days, or have ended. */
const NEAR_DAYS = 270;

/** A release whose fixes end, and where it is written down. */
export interface Ending {
  readonly lifespan: Lifespan;
  readonly cycle: Cycle;
  readonly end: string;
  readonly uses: readonly VersionUse[];
}

/** Releases in production, or in what may be, at or near the end of their fixes, by `<product>/<cycle>`. */
export function endingsIn(situation: Situation): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending & { readonly uses: VersionUse[] }>();
  for (const use of situation.landscape.versions) {
    if (use.environment !== 'production' && use.environment !== 'unknown') continue;
    const found = endingOf(situation, use);
    if (found === undefined) continue;
    const key = `${found.lifespan.product}/${found.cycle.cycle}`;
    const known = endings.get(key);
    if (known === undefined) endings.set(key, { ...found, uses: [use] });
    else known.uses.push(use);
  }
  return endings;
}

function endingOf(situation: Situation, use: VersionUse): Omit<Ending, 'uses'> | undefined {
  const lifespan = situation.catalog.lifespans.find(({ product }) => product === use.product);
  const cycle = lifespan === undefined ? undefined : cycleOf(lifespan, use.version);
  if (lifespan === undefined || cycle?.end === undefined) return undefined;
  return daysBetween(situation.asOf, cycle.end) <= NEAR_DAYS ? { lifespan, cycle, end: cycle.end } : undefined;
}

/** The most exact cycle that the version belongs to: `3.11.4` is of `3.11`, `16` of `16`. */
function cycleOf(lifespan: Lifespan, version: string): Cycle | undefined {
  return lifespan.cycles
    .filter(({ cycle }) => version === cycle || version.startsWith(`${cycle}.`))
    .reduce<Cycle | undefined>((best, one) => (best === undefined || one.cycle.length > best.cycle.length ? one : best), undefined);
}
