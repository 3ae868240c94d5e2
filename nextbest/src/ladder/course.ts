import type { RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isClimb, type Walk } from './asked.ts';
import { rejects } from './limits.ts';
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
  if (target !== undefined || (broken === undefined && ends === undefined))
    return { walked, ...(target && { target }), ...(broken && { broken }), repackaged: false };
  const anew = { ...withoutNow(asked), spoken: [] };
  const rewalked = walk(anew).walked;
  const other = firstOpen(rewalked, anew, subject);
  return { walked: rewalked, ...(other && { target: other }), ...(broken && { broken }), repackaged: other !== undefined };
}

function withoutNow({ now: _now, ...asked }: Walk): Walk {
  return asked;
}

function firstOpen(walked: readonly RungFit[], asked: Walk, { now }: Subject): RungFit | undefined {
  return walked.find(({ rung, verdict }) => verdict !== 'rejected' && rung.technology !== now?.technology && isClimb(rung, asked));
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

/** The way back: one rung down, never more at once where that rung holds; one that fits for certain before one in doubt. */
export function fallbackOf(walked: readonly RungFit[], from: RungFit['rung']): RungFit | undefined {
  const lower = walked.filter(({ rung, verdict }) => verdict !== 'rejected' && height(rung.rung) < height(from.rung));
  const [next] = lower;
  if (next === undefined) return undefined;
  const beside = lower.filter(({ rung }) => height(rung.rung) === height(next.rung.rung));
  return beside.find(({ verdict }) => verdict === 'fits') ?? next;
}
