import type { Capability } from '#model/capability.ts';
import type { Catalog, LadderRung } from '#model/catalog.ts';
import type { LadderShown, RungShown } from '#model/ladder-shown.ts';
import { height } from '#model/rung.ts';
import { isStale } from '#model/shelf-life.ts';

interface Ask {
  readonly capability: Capability;
  readonly catalog: Pick<Catalog, 'ladders' | 'shelfLife'>;
  /** ISO date. */
  readonly asOf: string;
}

/** A whole ladder, most managed first, with what is on offer on a date. Throws for a capability without a ladder. */
export function showLadder({ capability, catalog: { ladders, shelfLife }, asOf }: Ask): LadderShown {
  const ladder = ladders.find((one) => one.capability === capability);
  if (ladder === undefined) throw new Error(`no ladder of ${capability}`);
  const { does, notices, metric } = ladder;
  const rungs = [...ladder.rungs].sort((left, right) => height(right.rung) - height(left.rung));
  return { schemaVersion: 1, capability, asOf, does, notices, metric, rungs: rungs.map((rung) => shown(rung, asOf, shelfLife)) };
}

function shown(rung: LadderRung, asOf: string, shelfLife: Catalog['shelfLife']): RungShown {
  const old = isStale(rung.checked, asOf, shelfLife.rung) || rung.limits.some(({ checked }) => isStale(checked, asOf, shelfLife.limit));
  return { ...rung, offered: offeredOn(rung, asOf), stale: old };
}

function offeredOn({ since, until, status }: LadderRung, asOf: string): RungShown['offered'] {
  if (since !== undefined && asOf < since) return 'not-yet';
  if (until !== undefined && asOf >= until) return 'closed';
  return status === 'legacy' ? 'legacy' : 'yes';
}
