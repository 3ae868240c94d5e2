import type { RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isClimb, type Walk } from './asked.ts';
import { rejects } from './limits.ts';
import { isProviderRun } from './objections.ts';
import type { Subject } from './subject.ts';
import { againstLimit, judge } from './verdict.ts';
import { walk } from './walk.ts';

/** Where the limits lead, before anything is reckoned in money. */
export interface Course {
  /** Most managed first. */
  readonly walked: readonly RungFit[];
  /** The highest rung whose limits hold, or are not known; undefined: nothing is better than what is there. */
  readonly target?: RungFit;
  /** The limit that what is there now breaks, in a sentence. */
  readonly broken?: string;
  /** True when the target does not keep what is there: the code has to be packaged anew. */
  readonly repackaged: boolean;
}

/** From what is there now, up; down only where it breaks a limit; sideways where it is closed to new customers. */
export function courseOf(subject: Subject): Course {
  const { asked, ends } = subject;
  const broken = brokenNow(subject);
  const free: Walk = broken === undefined ? asked : withoutNow(asked);
  const walked = walk(free).walked;
  const target = firstOpen(walked, free, subject);
  const vendors = target === undefined || !isProviderRun(target.rung) ? elsewhere(free, subject) : undefined;
  if (vendors !== undefined) return { ...vendors, ...(broken && { broken }), repackaged: false };
  if (target !== undefined || (broken === undefined && ends === undefined))
    return { walked, ...(target && { target }), ...(broken && { broken }), repackaged: false };
  const anew = { ...withoutNow(asked), spoken: [] };
  const rewalked = walk(anew).walked;
  const other = firstOpen(rewalked, anew, subject);
  return { walked: rewalked, ...(other && { target: other }), ...(broken && { broken }), repackaged: other !== undefined };
}

/** What another vendor offers where the own cloud has nothing that fits; nobody leaves a provider for it that already runs the thing. */
function elsewhere(asked: Walk, subject: Subject): Pick<Course, 'walked' | 'target'> | undefined {
  if (asked.now !== undefined && height(asked.now) >= height('managed')) return undefined;
  const open = { ...asked, beyondOwnCloud: true };
  const { walked } = walk(open);
  const target = firstOpen(walked, open, subject);
  return target !== undefined && isProviderRun(target.rung) ? { walked, target } : undefined;
}

function withoutNow({ now: _now, ...asked }: Walk): Walk {
  return asked;
}

function firstOpen(walked: readonly RungFit[], asked: Walk, subject: Subject): RungFit | undefined {
  const { now } = subject;
  const open = walked.filter(({ rung, verdict }) => verdict !== 'rejected' && rung.technology !== now?.technology && isClimb(rung, asked));
  const [first] = open;
  return first && (plain(beside(open, first), subject)[0] ?? first);
}

/** Those of the same height and cloud. */
function beside(fits: readonly RungFit[], { rung: { rung, cloud } }: RungFit): readonly RungFit[] {
  return fits.filter((one) => height(one.rung.rung) === height(rung) && one.rung.cloud === cloud);
}

const PLATFORM = 'kubernetes';

/** Nobody is led to Kubernetes who is not there: AWS's own guide says so of its service. */
function plain(fits: readonly RungFit[], { named }: Subject): readonly RungFit[] {
  const spoken = [...(named?.technology?.speaks ?? []), ...(named?.onLadder?.keeps ?? [])];
  return spoken.includes(PLATFORM) ? fits : fits.filter(({ rung }) => !isProviderRun(rung) || !rung.keeps.includes(PLATFORM));
}

/** A limit that what is there now exceeds for certain. */
function brokenNow({ asked, named }: Subject): string | undefined {
  const rung = named?.onLadder;
  if (rung === undefined || !asked.ladder.rungs.includes(rung)) return undefined;
  const { checks } = judge(rung, asked);
  const at = rung.limits.findIndex((limit, index) => {
    const check = checks[index];
    return check !== undefined && rejects(limit, check) && check.fits === false;
  });
  const check = checks[at];
  return check === undefined ? undefined : againstLimit(check).says;
}

/**
 * The way back: one rung down, never more at once where that rung holds; in the same cloud, to what is there now or what fits for certain before
 * one in doubt. Never to what one would have to write.
 */
export function fallbackOf(walked: readonly RungFit[], { rung: from }: RungFit, subject: Subject): RungFit | undefined {
  const { now, asked } = subject;
  const lower = walked.filter(({ rung }) => height(rung.rung) < height(from.rung) && rung.rung !== 'home-made' && isNear(rung, from));
  const open = lower.filter(({ verdict }) => verdict !== 'rejected');
  // A function can be put into an image on the way down.
  const kept = open.length > 0 || !RUNS_CODE.includes(asked.ladder.capability) ? open : lower.filter(isOnlyRepackaged);
  const [next] = kept;
  if (next === undefined) return undefined;
  const level = kept.filter(({ rung }) => height(rung.rung) === height(next.rung.rung));
  const own = level.filter(({ rung }) => rung.cloud === from.cloud);
  const near = own.length > 0 ? own : level;
  const simple = plain(near, subject);
  const known = simple.length > 0 ? simple : near;
  return known.find(({ rung }) => rung.technology === now?.technology) ?? known.find(({ verdict }) => verdict === 'fits') ?? known[0];
}

function isNear({ cloud, rung }: RungFit['rung'], from: RungFit['rung']): boolean {
  return from.cloud === 'any' || cloud === from.cloud || (cloud === 'any' && !isProviderRun({ rung }));
}

const RUNS_CODE: readonly string[] = ['compute', 'batch'];

/** Turned down for the way that the code is packaged, and nothing else: the limits hold there as well. */
export function isOnlyRepackaged({ rung, against, checks }: Pick<RungFit, 'rung' | 'against' | 'checks'>): boolean {
  if (against?.limit !== 'keeps what is there') return false;
  return rung.limits.every((limit, index) => checks[index] === undefined || !rejects(limit, checks[index]));
}
