import type { Candidate } from '#model/action.ts';
import type { Capability } from '#model/capability.ts';
import { assumed, type Evidence } from '#model/evidence.ts';
import type { FileUpkeep } from '#model/liability.ts';
import { type Range, range } from '#model/range.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { gainOf } from './gain.ts';
import { ORIGIN } from './judgement.ts';
import { NO_HOURS } from './ranges.ts';

/** What an action gives back, what that rests on, and what follows from it for today. */
export interface Gain extends Pick<Candidate, 'frees' | 'freesCommits' | 'freesUnseen' | 'freesAssumed' | 'notToday'> {
  readonly because: readonly Evidence[];
}

/** Commits a year on the files that would go, below which nothing measured speaks for it. */
const WORTH_A_LOOK = 1;

/** Whether commits show work on the files that would go. */
function isMeasured(upkeep: FileUpkeep): boolean {
  return upkeep.perQuarter.likely * 4 >= WORTH_A_LOOK;
}

/** Why something that is only assumed to take time is not for today. */
const FIRST_ASK = 'what running it takes is assumed here: say how many hours a month it is first';

interface Asked {
  readonly capability: Capability;
  readonly from: Rung;
  /** Absent: nothing takes its place. */
  readonly to?: Rung;
  readonly upkeep: FileUpkeep;
  /** `hours/month`, as the team states it. */
  readonly toil?: Range | undefined;
  /** The team says that it slows them down: that counts by itself. */
  readonly told?: boolean;
}

/**
 * What ends: the work that commits show and the toil that the team states. No commits is not no cost: where neither is there, the assumed hours
 * of running it at its rung less those at the next, never beside what was measured.
 */
export function gainFrom(situation: Situation, { capability, from, to, upkeep, toil, told = false }: Asked): Gain {
  if (toil !== undefined || told || isMeasured(upkeep)) return { ...gainOf(situation, upkeep, toil), because: [] };
  const frees = runningLess(situation, { capability, from, ...(to === undefined ? {} : { to }) });
  const than = to === undefined ? '' : ' more than at the next rung';
  const says = `running it as it is takes ${frees.low} to ${frees.high} hours a month${than}, patches and being called included: ${ORIGIN}`;
  return { frees, freesAssumed: true, notToday: FIRST_ASK, because: frees.high <= 0 ? [] : [assumed(says)] };
}

/** Assumed hours of running something at a rung, less those at another; never below 0. */
function runningLess({ catalog }: Situation, { capability, from, to }: Pick<Asked, 'capability' | 'from' | 'to'>): Range {
  if (to !== undefined && height(to) <= height(from)) return NO_HOURS;
  const { code, data, keepsData } = catalog.runningHours;
  const hours = keepsData.includes(capability) ? data : code;
  const [now, then] = [hours[from], to === undefined ? ([0, 0, 0] as const) : hours[to]];
  const less = (at: 0 | 1 | 2): number => Math.max(0, Math.round((now[at] - then[at]) * 10) / 10);
  return range(less(0), less(1), less(2), 'hours/month');
}
