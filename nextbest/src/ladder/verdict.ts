import type { LadderRung, Limit } from '#model/catalog.ts';
import type { Against, LimitCheck, RungFit } from '#model/fit.ts';
import { isStale } from '#model/shelf-life.ts';
import { isUnknown } from '#model/unknown.ts';
import type { Walk } from './asked.ts';
import { kept } from './keeps.ts';
import { checkLimit, leavesDoubt, rejects } from './limits.ts';
import { isProviderRun, objectionTo, residencyOf } from './objections.ts';

/** All of a limit is never to spare. */
const MOST_SPARE = 0.99;

interface Weighed {
  readonly limit: Limit;
  readonly check: LimitCheck;
}

/** One rung judged: what speaks against it for certain rejects it, what is not known leaves doubt. */
export function judge(rung: LadderRung, asked: Walk): RungFit {
  const weighed = rung.limits.map((limit) => ({ limit, check: dated(checkLimit(limit, asked.known), asked) }));
  const checks = weighed.map(({ check }) => check);
  const against = objectionTo(rung, asked) ?? exceeded(weighed);
  if (against !== undefined) return { rung, verdict: 'rejected', checks, because: against.says, against };
  const doubt = partlyKept(rung, asked) ?? notInRegion(rung, asked) ?? notSettled(weighed);
  if (doubt !== undefined) return { rung, verdict: 'unknown', checks, because: doubt };
  return { rung, verdict: 'fits', checks, because: praise(checks) };
}

function dated(check: LimitCheck, { asOf, limitsKeep }: Walk): LimitCheck {
  return limitsKeep !== undefined && isStale(check.date, asOf, limitsKeep) ? { ...check, stale: true } : check;
}

function exceeded(weighed: readonly Weighed[]): Against | undefined {
  const broken = weighed.find(({ limit, check }) => rejects(limit, check));
  return broken && againstLimit(broken.check);
}

/** A limit that is exceeded, or too close to be relied on. */
export function againstLimit(check: LimitCheck): Against {
  const { limit, value, workload } = check;
  return { limit, value, workload: isUnknown(workload) ? workload.unknown : workload, says: limitText(check) };
}

function partlyKept(rung: LadderRung, { spoken }: Walk): string | undefined {
  if (spoken === undefined) return 'Whether its callers can stay as they are is not recorded.';
  if (kept(rung, spoken) === 'all') return undefined;
  const [keeps, drops] = [true, false].map((keep) => spoken.filter((one) => rung.keeps.includes(one) === keep).join(', '));
  return `Keeps ${keeps}, not ${drops}: which of them is used here is not known.`;
}

function notInRegion(rung: LadderRung, { known }: Walk): string | undefined {
  const region = residencyOf(known.constraints);
  if (region === undefined || !isProviderRun(rung)) return undefined;
  return `Data has to stay in ${region}: whether it is offered there is not recorded.`;
}

function notSettled(weighed: readonly Weighed[]): string | undefined {
  const doubtful = weighed.filter(({ limit, check }) => leavesDoubt(limit, check));
  return doubtful.length > 0 ? doubtful.map(({ check }) => limitText(check)).join(' ') : undefined;
}

function limitText({ limit, value, workload, fits }: LimitCheck): string {
  if (isUnknown(workload)) return `Not checked: ${limit} (limit: ${value}).`;
  if (fits === true) return `Too close to the limit: ${limit}: ${value}; this workload: ${workload}.`;
  return `Over the limit: ${limit}: ${value}; this workload: ${workload}.`;
}

function praise(checks: readonly LimitCheck[]): string {
  if (checks.length === 0) return 'Nothing is recorded against it; the catalogue holds no limit of it.';
  const [tightest] = checks
    .flatMap((check) => (check.headroom === undefined ? [] : [{ ...check, spare: check.headroom }]))
    .sort((left, right) => left.spare - right.spare);
  const open = notChecked(checks);
  if (tightest === undefined) return open === '' ? 'Fits: none of its limits stands against it.' : `Fits as far as is known.${open}`;
  return `Fits, with ${Math.floor(Math.min(tightest.spare, MOST_SPARE) * 100)} % to spare at the tightest limit that is known: ${tightest.limit}.${open}`;
}

const MOST_NAMED = 3;

/** What nothing is stated for, so that a limit could not be looked at. */
function notChecked(checks: readonly LimitCheck[]): string {
  const open = checks.filter(({ fits }) => isUnknown(fits)).map(({ limit }) => limit);
  if (open.length === 0) return '';
  const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : '';
  return ` Not checked, because nothing is stated: ${open.slice(0, MOST_NAMED).join('; ')}${more}.`;
}
