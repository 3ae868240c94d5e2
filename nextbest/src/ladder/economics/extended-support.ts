import type { BillLine, BillPlan } from '#model/bill-plan.ts';
import type { Lifespan } from '#model/catalog.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';

interface Present {
  readonly version: string | undefined;
  readonly lifespans: readonly Lifespan[];
  /** ISO date. */
  readonly asOf: string;
}

/** The lines of a bill on a date: those of extended support where the standard support of the release has ended, and the provider offers it. */
export function linesOn({ lines, extendedSupport }: BillPlan, { version, lifespans, asOf }: Present): readonly BillLine[] {
  if (extendedSupport === undefined || version === undefined) return lines;
  const cycles = lifespans.filter(({ product }) => extendedSupport.lifespans.includes(product)).flatMap((one) => one.cycles);
  const end = cycles.find(({ cycle }) => version === cycle || version.startsWith(`${cycle}.`))?.end;
  if (end === undefined) return lines;
  const since = endOfDay(asOf) - endOfDay(end);
  if (since <= 0 || since > (extendedSupport.months / 12) * YEAR_SECONDS) return lines;
  return [...lines.filter(({ price }) => price !== extendedSupport.insteadOf), extendedSupport.line];
}
