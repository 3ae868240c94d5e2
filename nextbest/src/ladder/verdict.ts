import type { Cloud, Ladder, LadderRung, Limit } from '#model/catalog.ts';
import type { LimitCheck, RungFit } from '#model/fit.ts';
import { height, type Rung } from '#model/rung.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { kept } from './keeps.ts';
import type { Known } from './known.ts';
import { checkLimit, leavesDoubt, rejects } from './limits.ts';

/** One walk down a ladder. */
export interface Walk {
  readonly ladder: Ladder;
  /** `any`: the team does not mind; unknown: every cloud is shown and none is chosen. */
  readonly cloud: Cloud | Unknown;
  readonly known: Known;
  /** What a first climb has to keep; absent: not recorded. */
  readonly spoken?: readonly string[];
  /** Absent: nothing is there yet, and every rung is a climb. */
  readonly now?: Rung;
  /** Technologies in use somewhere, by id: their vendors already have a contract. */
  readonly inUse: ReadonlySet<string>;
  /** ISO date. */
  readonly asOf: string;
}

/** Higher than what is there now; equally high is no climb. */
export function isClimb(rung: LadderRung, { now }: Walk): boolean {
  return now === undefined || height(rung.rung) > height(now);
}

interface Weighed {
  readonly limit: Limit;
  readonly check: LimitCheck;
}

/** One rung judged: what speaks against it for certain rejects it, what is not known leaves doubt. */
export function judge(rung: LadderRung, asked: Walk): RungFit {
  const weighed = rung.limits.map((limit) => ({ limit, check: checkLimit(limit, asked.known) }));
  const checks = weighed.map(({ check }) => check);
  const objection = objectionTo(rung, asked) ?? exceeded(weighed);
  if (objection !== undefined) return { rung, verdict: 'rejected', checks, because: objection };
  const doubt = partlyKept(rung, asked) ?? notSettled(weighed);
  if (doubt !== undefined) return { rung, verdict: 'unknown', checks, because: doubt };
  return { rung, verdict: 'fits', checks, because: praise(checks) };
}

/** What speaks against a rung whatever the workload's size. */
function objectionTo(rung: LadderRung, asked: Walk): string | undefined {
  return notOnOffer(rung, asked.asOf) ?? outOfReach(rung, asked.known) ?? notKept(rung, asked) ?? otherVendor(rung, asked);
}

function notOnOffer({ since, until }: LadderRung, asOf: string): string | undefined {
  if (since !== undefined && asOf < since) return `Not yet on offer: on offer since ${since}.`;
  return until !== undefined && asOf >= until ? `Closed to new customers since ${until}.` : undefined;
}

function outOfReach(rung: LadderRung, { constraints = [] }: Known): string | undefined {
  const closed = constraints.includes('air-gapped');
  return closed && isProviderRun(rung) ? 'Out of reach: this must run without a connection to a provider.' : undefined;
}

function notKept(rung: LadderRung, { spoken }: Walk): string | undefined {
  if (spoken === undefined || spoken.length === 0) return undefined;
  return kept(rung, spoken) === 'none' ? `It would be a rewrite: does not keep ${spoken.join(' or ')}.` : undefined;
}

/**
 * A new vendor costs a contract first. So it waits while the team's own cloud offers a climb that keeps what is spoken, and it
 * is not worth leaving a provider that already runs the thing.
 */
function otherVendor(rung: LadderRung, asked: Walk): string | undefined {
  if (rung.cloud !== 'any' || !isProviderRun(rung) || asked.cloud === 'any' || isUnknown(asked.cloud)) return undefined;
  if (asked.inUse.has(rung.technology)) return undefined;
  if (asked.now !== undefined && height(asked.now) >= height('managed'))
    return 'Another vendor, while the present provider already runs it.';
  const nearer = asked.ladder.rungs.find((other) => other.cloud === asked.cloud && isOpenClimb(other, asked));
  return nearer && `Another vendor, who needs a contract first; ${nearer.name} of the same cloud comes before.`;
}

function isOpenClimb(rung: LadderRung, asked: Walk): boolean {
  return isClimb(rung, asked) && notOnOffer(rung, asked.asOf) === undefined && notKept(rung, asked) === undefined;
}

function isProviderRun(rung: LadderRung): boolean {
  return height(rung.rung) >= height('managed');
}

function exceeded(weighed: readonly Weighed[]): string | undefined {
  const broken = weighed.find(({ limit, check }) => rejects(limit, check));
  return broken && limitText(broken.check);
}

function partlyKept(rung: LadderRung, { spoken }: Walk): string | undefined {
  if (spoken === undefined) return 'Whether its callers can stay as they are is not recorded.';
  if (kept(rung, spoken) === 'all') return undefined;
  const [keeps, drops] = [true, false].map((keep) => spoken.filter((one) => rung.keeps.includes(one) === keep).join(', '));
  return `Keeps ${keeps}, not ${drops}: which of them is used here is not known.`;
}

function notSettled(weighed: readonly Weighed[]): string | undefined {
  const doubtful = weighed.filter(({ limit, check }) => leavesDoubt(limit, check));
  return doubtful.length > 0 ? doubtful.map(({ check }) => limitText(check)).join(' ') : undefined;
}

function limitText({ limit, value, workload }: LimitCheck): string {
  if (isUnknown(workload)) return `Not checked: ${limit} (limit: ${value}).`;
  return `Over the limit: ${limit}: ${value}; this workload: ${workload}.`;
}

function praise(checks: readonly LimitCheck[]): string {
  if (checks.length === 0) return 'Nothing is recorded against it; the catalogue holds no limit of it.';
  const over = checks.filter(({ fits }) => fits === false);
  if (over.length > 0) return `Fits if a limit is raised or proves wrong. ${over.map(limitText).join(' ')}`;
  const [tightest] = checks
    .flatMap((check) => (check.headroom === undefined ? [] : [{ ...check, spare: check.headroom }]))
    .sort((left, right) => left.spare - right.spare);
  if (tightest === undefined) return 'Fits: no limit is known to stand against it.';
  return `Fits, with ${Math.round(tightest.spare * 100)} % to spare at the tightest limit that is known: ${tightest.limit}.`;
}
