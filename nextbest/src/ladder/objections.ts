import type { LadderRung } from '#model/catalog.ts';
import type { Against, RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isUnknown } from '#model/unknown.ts';
import { isClimb, type Walk } from './asked.ts';
import { featureWords } from './feature-words.ts';
import { kept } from './keeps.ts';
import { checkLimit, rejects } from './limits.ts';

/** What speaks against a rung whatever the workload's size. */
export function objectionTo(rung: LadderRung, asked: Walk): Against | undefined {
  return (
    notOnOffer(rung, asked) ??
    outOfReach(rung, asked) ??
    notKept(rung, asked) ??
    ofAnotherMake(rung, asked) ??
    countsInMinutes(rung, asked) ??
    forgets(rung, asked) ??
    startsTooLate(rung, asked) ??
    takesAHop(rung, asked) ??
    notHeldThere(rung, asked) ??
    otherVendor(rung, asked)
  );
}

function notOnOffer({ since, until, status }: LadderRung, { asOf }: Walk): Against | undefined {
  const offer = { limit: 'on offer', workload: `asked for on ${asOf}` };
  if (since !== undefined && asOf < since) return { ...offer, value: `since ${since}`, says: `Not yet on offer: on offer since ${since}.` };
  if (until !== undefined && asOf >= until)
    return { ...offer, value: `closed to new customers since ${until}`, says: `Closed to new customers since ${until}.` };
  if (status !== 'legacy') return undefined;
  return { ...offer, value: 'legacy', says: 'Its provider calls it legacy and points to a successor.' };
}

/** Why a technology in use has to be left: nobody new is let in any more, or its provider points elsewhere. */
export function endOf({ name, until, status }: LadderRung, asOf: string): string | undefined {
  if (until !== undefined && asOf >= until) return `${name} is closed to new customers since ${until}`;
  return status === 'legacy' ? `${name} is called legacy by its provider` : undefined;
}

const ON_PREMISES = /^residency:(?:on-?prem|on-?site|own-|data-?cent)/;

/** The word of the team that keeps every provider out. */
export function boundaryOf(constraints: readonly string[] = []): string | undefined {
  return constraints.find((one) => one === 'air-gapped' || ON_PREMISES.test(one));
}

function outOfReach(rung: LadderRung, { known }: Walk): Against | undefined {
  const boundary = boundaryOf(known.constraints);
  if (boundary === undefined || !isProviderRun(rung)) return undefined;
  const says = 'Out of reach: this must run without a connection to a provider.';
  return { limit: 'place', value: 'run by a provider', workload: boundary, says };
}

function notKept(rung: LadderRung, { spoken }: Walk): Against | undefined {
  if (spoken === undefined || spoken.length === 0 || kept(rung, spoken) !== 'none') return undefined;
  const needs = spoken.join(' or ');
  return {
    limit: 'keeps what is there',
    value: rung.keeps.length === 0 ? 'an interface of its own' : rung.keeps.join(', '),
    workload: needs,
    says: `It would be a rewrite: does not keep ${needs}.`,
  };
}

const RUNS_ANY: readonly string[] = ['compute', 'batch', 'scheduler', 'streaming', 'workflow'];
const FRAMEWORKS: readonly string[] = ['beam', 'spark', 'flink', 'airflow', 'trino'];
const TAKES_WEIGHTS: readonly string[] = ['model-artifact', 'container-image'];

/** What runs programs of one framework alone is no way for others; whoever offers its own models takes no others as they are. */
function ofAnotherMake(rung: LadderRung, asked: Walk): Against | undefined {
  return ofOneFramework(rung, asked) ?? ofItsOwnModels(rung, asked);
}

function ofOneFramework({ keeps }: LadderRung, { ladder, known, spoken = [] }: Walk): Against | undefined {
  const words = [...featureWords([...(known.features ?? []), ...(known.demands ?? [])]), ...spoken];
  const general = keeps.length === 0 || keeps.some((one) => !FRAMEWORKS.includes(one) || words.includes(one));
  if (general || !RUNS_ANY.includes(ladder.capability)) return undefined;
  const only = keeps.join(', ');
  return { limit: 'framework', value: only, workload: 'not named', says: `It runs programs of ${only} alone, and none is named here.` };
}

function ofItsOwnModels({ name, keeps }: LadderRung, { ladder, known }: Walk): Against | undefined {
  const own = featureWords([...(known.features ?? []), ...(known.demands ?? [])]).includes('own-weights');
  if (ladder.capability !== 'ml-inference' || !own || keeps.some((one) => TAKES_WEIGHTS.includes(one))) return undefined;
  const says = `${name} offers models of its own; that it runs yours as they are is not recorded.`;
  return { limit: 'own weights', value: 'not recorded', workload: 'own-weights', says };
}

const CRON_SECONDS = 60;

/** Expressions of cron count in minutes. */
function countsInMinutes({ rung, keeps }: LadderRung, { ladder, known }: Walk): Against | undefined {
  const every = known.numbers['unit.everySeconds'];
  if (ladder.capability !== 'scheduler' || every === undefined || every >= CRON_SECONDS) return undefined;
  if (rung === 'home-made' || !keeps.includes('cron')) return undefined;
  const assumed = known.assumed?.includes('unit.everySeconds') === true ? ' (assumed)' : '';
  const seconds = Math.round(every * 100) / 100;
  const says = `It is told by cron expressions, which count in minutes; here ${seconds} s lie between two runs${assumed}.`;
  return { limit: 'time between two runs', value: `${CRON_SECONDS} s`, workload: `${seconds} s${assumed}`, says };
}

/** A function may be gone after every call, and what it held in memory with it. */
function forgets(rung: LadderRung, { ladder, known }: Walk): Against | undefined {
  const held = known.numbers['data.inMemoryStateMB'] ?? 0;
  if (held === 0 || !RUNS_CODE.includes(ladder.capability) || !rung.keeps.includes('function') || rung.keeps.length > 1) return undefined;
  const says = `${rung.name} keeps nothing in memory between two calls; this workload holds ${held} MB there.`;
  return { limit: 'state in memory', value: 'none between calls', workload: `${held} MB`, says };
}

const RUNS_CODE: readonly string[] = ['compute', 'batch'];

/** A new copy of a function takes "from under 100 ms to over 1 second" to start: docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html. */
const START_MS = 100;
/** Isolates of the edge start within a request. */
const STARTS_AT_ONCE: readonly string[] = ['cloudflare'];

/** Who promises an answer sooner than a new copy starts needs copies that wait. */
function startsTooLate({ name, cloud, keeps }: LadderRung, { ladder, known }: Walk): Against | undefined {
  const budget = known.numbers['unit.p99BudgetMs'];
  const isFunction = RUNS_CODE.includes(ladder.capability) && keeps.length === 1 && keeps[0] === 'function';
  if (budget === undefined || budget >= START_MS || !isFunction || STARTS_AT_ONCE.includes(cloud)) return undefined;
  const says = `A new copy of ${name} may take ${START_MS} ms or more to start; here 99 of 100 answers have to come within ${budget} ms.`;
  return { limit: 'start of a new copy', value: `${START_MS} ms or more`, workload: `${budget} ms`, says };
}

/** A call to another process in the same region takes about so long, once in a while; our judgement. */
const HOP_MS = 2;

/** What answers inside the process in less than a call over the network takes cannot leave it. */
function takesAHop({ rung, name }: LadderRung, { known, now }: Walk): Against | undefined {
  const budget = known.numbers['unit.p99BudgetMs'];
  if (budget === undefined || budget >= HOP_MS || now !== 'home-made' || rung === 'home-made') return undefined;
  const says = `${name} is reached over the network, which may take ${HOP_MS} ms; here 99 of 100 answers have to come within ${budget} ms.`;
  return { limit: 'a call over the network', value: `${HOP_MS} ms`, workload: `${budget} ms`, says };
}

/** Data of one region goes to no vendor of whom it is not known where he keeps it. */
function notHeldThere(rung: LadderRung, { known, inUse }: Walk): Against | undefined {
  const residency = residencyOf(known.constraints);
  if (residency === undefined || rung.cloud !== 'any' || !isProviderRun(rung) || inUse.has(rung.technology)) return undefined;
  const says = `Data has to stay in ${residency}, and where this vendor keeps it is not recorded.`;
  return { limit: 'region', value: 'not recorded', workload: `residency:${residency}`, says };
}

/** The region that data has to stay in. */
export function residencyOf(constraints: readonly string[] = []): string | undefined {
  return constraints.find((one) => one.startsWith('residency:') && !ON_PREMISES.test(one))?.slice('residency:'.length);
}

/**
 * A new vendor costs a contract first. So it waits while the team's own cloud offers a climb that keeps what is spoken, and it
 * is not worth leaving a provider that already runs the thing.
 */
function otherVendor(rung: LadderRung, asked: Walk): Against | undefined {
  if (rung.cloud !== 'any' || !isProviderRun(rung) || asked.cloud === 'any' || isUnknown(asked.cloud)) return undefined;
  if (asked.beyondOwnCloud === true || asked.inUse.has(rung.technology)) return undefined;
  const vendor = { limit: 'vendor', value: 'a contract first', workload: `runs on ${asked.cloud}` };
  if (asked.now !== undefined && height(asked.now) >= height('managed'))
    return { ...vendor, says: 'Another vendor, while the present provider already runs it.' };
  const nearer = asked.ladder.rungs.find(
    (other) => other.cloud === asked.cloud && isOpenClimb(other, asked) && comesBefore(other, rung, asked),
  );
  if (nearer === undefined) return undefined;
  return { ...vendor, says: `Another vendor, who needs a contract first; ${nearer.name} of the same cloud comes before.` };
}

/** A lower rung of the own cloud always does, so that a limit less never leads down; one as high unless a limit of it is broken. */
function comesBefore(other: LadderRung, vendor: LadderRung, { known }: Walk): boolean {
  if (height(other.rung) < height(vendor.rung)) return true;
  return !other.limits.some((limit) => rejects(limit, checkLimit(limit, known)));
}

function isOpenClimb(rung: LadderRung, asked: Walk): boolean {
  return isClimb(rung, asked) && notOnOffer(rung, asked) === undefined && notKept(rung, asked) === undefined;
}

export function isProviderRun({ rung }: Pick<LadderRung, 'rung'>): boolean {
  return height(rung) >= height('managed');
}

/** A product of a vendor outside the clouds. */
export function needsContract(fit: RungFit | undefined): boolean {
  return fit !== undefined && fit.rung.cloud === 'any' && isProviderRun(fit.rung);
}
