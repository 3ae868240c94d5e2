import type { Amount, BillPlan } from '#model/bill-plan.ts';
import type { Workload } from '#model/workload.ts';
import { MONTH_SECONDS } from '../known.ts';

const MONTH_HOURS = 730;
/** AWS gives a function one processor at this much memory. */
const MB_A_VCPU = 1769;
/** Copies are kept this busy on average; the rest is room for the next moment. Assumed. */
const BUSY = 0.85;
/** Share of its time that a request which waits for others keeps a processor; assumed. */
const WAITING_SHARE = 0.25;
/** Capacity that follows the load is kept at this share of use. */
const FOLLOWING = 0.7;
const HTTP_API_TIER = 300_000_000;
const WORKERS_INCLUDED = 10_000_000;
/** In the price of a namespace of Azure Service Bus. */
const OPERATIONS_INCLUDED = 13_000_000;
const OPERATIONS_A_MESSAGE = 3;

/** Requests a month: stated, or from the peak where it is known how much of it is used. */
export function requestsOf({ load }: Workload): number | undefined {
  if (load?.perMonth !== undefined) return load.perMonth;
  const used = load?.busyShare ?? load?.steadiness;
  return load?.perSecondPeak === undefined || used === undefined ? undefined : load.perSecondPeak * used * MONTH_SECONDS;
}

/** Every amount that the workload tells, for a service that keeps copies as its plan says. */
export function amountsOf(workload: Workload, { copy }: Pick<BillPlan, 'copy'>): Readonly<Partial<Record<Amount, number>>> {
  const own = { ...loadAmounts(workload), ...unitAmounts(workload), ...messageAmounts(workload), ...dataAmounts(workload) };
  return known({ ...own, ...copyAmounts(workload, copy) });
}

type Amounts = Readonly<Partial<Record<Amount, number | undefined>>>;

function known(amounts: Amounts): Readonly<Partial<Record<Amount, number>>> {
  return Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined));
}

function loadAmounts(workload: Workload): Amounts {
  const requests = requestsOf(workload);
  const { perSecondPeak } = workload.load ?? {};
  const average = requests === undefined ? undefined : requests / MONTH_SECONDS;
  return {
    hours: MONTH_HOURS,
    requests,
    'balancer-units': balancerUnits(average ?? 0, workload.unit?.payloadKB ?? 0),
    'requests-below-300-million': requests && Math.min(requests, HTTP_API_TIER),
    'requests-above-300-million': requests === undefined ? undefined : Math.max(0, requests - HTTP_API_TIER),
    'requests-above-10-million': requests && Math.max(0, requests - WORKERS_INCLUDED),
    'operations-above-13-million': requests === undefined ? undefined : operationsPaid(requests, workload.unit?.payloadKB),
    'write-capacity': perSecondPeak ?? (average === undefined ? undefined : average / FOLLOWING),
  };
}

function operationsPaid(messages: number, payloadKB: number | undefined): number {
  return Math.max(0, messages * OPERATIONS_A_MESSAGE * units(payloadKB, 64) - OPERATIONS_INCLUDED);
}

/** One unit takes 25 new connections a second, or 1 GB an hour; that ten requests share a connection is assumed. */
function balancerUnits(perSecond: number, payloadKB: number): number {
  return Math.max(1, perSecond / 10 / 25, (perSecond * 3600 * payloadKB) / 1_000_000);
}

function unitAmounts({ unit }: Workload): Amounts {
  const seconds = unit?.seconds;
  return {
    seconds,
    'busy-seconds': seconds === undefined ? undefined : seconds * (unit?.ioBound === true ? WAITING_SHARE : 1),
    'run-hours': seconds === undefined ? undefined : seconds / 3600,
    'run-vcpu': vcpuOf(unit),
    'memory-gb': unit?.memoryMB === undefined ? undefined : unit.memoryMB / 1024,
  };
}

function messageAmounts({ unit, data, load }: Workload): Amounts {
  const payload = unit?.payloadKB;
  return {
    'payload-gb': payload === undefined ? undefined : payload / 1_000_000,
    'message-gb': Math.max(1, payload ?? 0) / 1_000_000,
    'payload-units-64': units(payload, 64),
    'payload-units-32': units(payload, 32),
    'write-units': units(data?.itemKB ?? payload, 1),
    'connection-minutes':
      load?.concurrent === undefined ? undefined : load.concurrent * (load.busyShare ?? load.steadiness ?? 1) * MONTH_HOURS * 60,
  };
}

/** Steps that one message is counted in; one where its size is not known. */
function units(kilobytes: number | undefined, step: number): number {
  return Math.max(1, Math.ceil((kilobytes ?? 0) / step));
}

function dataAmounts({ data = {}, unit }: Workload): Amounts {
  const { storedGB, inMemoryStateMB, throughputMBs } = data;
  const memory = unit?.memoryMB ?? inMemoryStateMB;
  const cached = cachedGb(data, unit?.memoryMB);
  return {
    'stored-gb': storedGB,
    'cached-gb': cached,
    'cached-gb-whole': cached === undefined ? undefined : Math.ceil(cached),
    'nodes-of-3-gb': cached === undefined ? undefined : Math.ceil(cached / 3),
    'capacity-units': memory === undefined ? undefined : Math.max(0.5, Math.ceil(memory / 1024) / 2),
    vcores: memory === undefined ? undefined : Math.max(0.5, memory / 1024 / 3),
    'throughput-gb': throughputMBs === undefined ? undefined : (throughputMBs * MONTH_SECONDS) / 1000,
    shards: throughputMBs === undefined ? undefined : Math.max(1, Math.ceil(throughputMBs)),
  };
}

function cachedGb({ inMemoryStateMB, storedGB }: NonNullable<Workload['data']>, memoryMB: number | undefined): number | undefined {
  const held = inMemoryStateMB ?? (storedGB === undefined ? memoryMB : storedGB * 1024);
  return held === undefined ? undefined : Math.max(0.1, held / 1024);
}

/** Copies enough for the average load, machines for the peak, each large enough for one request. */
function copyAmounts(workload: Workload, copy: BillPlan['copy']): Amounts {
  if (copy === undefined) return {};
  const { unit } = workload;
  const gb = Math.max(copy.memoryGb, Math.ceil((unit?.memoryMB ?? 0) / 1024));
  const vcpu = Math.max(copy.vcpu, unit?.vcpu ?? 0, gb / 8);
  const busy = busyVcpu(workload);
  return {
    'copy-vcpu': vcpu,
    'copy-gb': gb,
    machines: Math.max(copy.least * Math.ceil(gb / copy.memoryGb), Math.ceil((atPeak(workload) ?? busy ?? 0) / BUSY / copy.vcpu)),
    copies: Math.max(copy.least, Math.ceil((busy ?? 0) / BUSY / vcpu)),
    'active-copies': activeCopies(workload, (busy ?? 0) / BUSY / vcpu),
  };
}

/** As many as requests are answered at one time, but no more than the work fills, as a copy answers many at once. */
function activeCopies({ unit, ...workload }: Workload, filled: number): number | undefined {
  const requests = requestsOf(workload);
  if (requests === undefined || unit?.seconds === undefined) return undefined;
  return Math.min((requests / MONTH_SECONDS) * unit.seconds, Math.max(1, filled));
}

/** Processors that the average load keeps busy. */
function busyVcpu(workload: Workload): number | undefined {
  const requests = requestsOf(workload);
  return requests === undefined ? undefined : busyAt(requests / MONTH_SECONDS, workload);
}

/** Processors that the peak keeps busy: machines are there before it comes. */
function atPeak(workload: Workload): number | undefined {
  const peak = workload.load?.perSecondPeak;
  return peak === undefined ? undefined : busyAt(peak, workload);
}

function busyAt(perSecond: number, { unit }: Workload): number | undefined {
  const vcpu = vcpuOf(unit);
  if (unit?.seconds === undefined || vcpu === undefined) return undefined;
  return perSecond * unit.seconds * Math.min(1, vcpu) * (unit.ioBound === true ? WAITING_SHARE : 1);
}

function vcpuOf(unit: Workload['unit']): number | undefined {
  return unit?.vcpu ?? (unit?.memoryMB === undefined ? undefined : unit.memoryMB / MB_A_VCPU);
}
