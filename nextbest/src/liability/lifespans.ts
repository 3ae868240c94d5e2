import type { Cycle, Lifespan } from '#model/catalog.ts';
import type { VersionUse } from '#model/component.ts';
import { type Evidence, measured, published } from '#model/evidence.ts';
import { DAY_SECONDS } from '#model/time.ts';

/** A release is due when its fixes end within this many days, or have ended; as for the dated chores. */
const NEAR_SECONDS = 270 * DAY_SECONDS;

export interface Ending {
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** The releases that a component uses whose fixes have ended by `now` (Unix seconds) or end soon, each once. */
export function endingsOf(
  versions: readonly VersionUse[],
  lifespans: readonly Lifespan[],
  { component, now }: { readonly component: string; readonly now: number },
): readonly Ending[] {
  const found = new Map<string, Ending>();
  for (const use of versions) {
    if (use.component !== component || use.environment === 'nonproduction' || use.environment === 'optional') continue;
    const lifespan = lifespans.find(({ product }) => product === use.product);
    const cycle = lifespan === undefined ? undefined : cycleOf(lifespan, use.version);
    if (lifespan === undefined || cycle?.end === undefined) continue;
    const end = Date.parse(`${cycle.end}T00:00:00Z`) / 1000;
    if (end - now > NEAR_SECONDS) continue;
    const name = `${lifespan.name} ${cycle.cycle}`;
    const says = end < now ? `${name} has had no fixes since ${cycle.end}` : `${name} gets no fixes after ${cycle.end}`;
    found.set(name, {
      says,
      evidence: [measured(`${lifespan.name} ${use.version}`, use.place), published(says, lifespan.source, lifespan.checked)],
    });
  }
  return [...found.values()];
}

/** The most exact cycle that the version belongs to: `3.11.4` is of `3.11`, `16` of `16`. */
function cycleOf({ cycles }: Lifespan, version: string): Cycle | undefined {
  return cycles
    .filter(({ cycle }) => version === cycle || version.startsWith(`${cycle}.`))
    .reduce<Cycle | undefined>((best, one) => (best === undefined || one.cycle.length > best.cycle.length ? one : best), undefined);
}
