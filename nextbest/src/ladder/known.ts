import type { Component, Usage } from '#model/component.ts';
import type { Purpose } from '#model/purpose.ts';
import { isUnknown } from '#model/unknown.ts';
import { LIMIT_KEYS, type LimitKey, type Workload } from '#model/workload.ts';
import { featureWords } from './feature-words.ts';
import { inUnitOf } from './units.ts';

/** What is known of one workload; an absent key is unknown, an empty list of features is none. */
export interface Known {
  /** Keys whose number follows from another one and was stated by nobody. */
  readonly assumed?: readonly LimitKey[];
  /** In the unit of the key; yes and no count as 1 and 0. */
  readonly numbers: Readonly<Partial<Record<LimitKey, number>>>;
  readonly features?: readonly string[];
  /** Needed for certain, while others may be, too. */
  readonly demands?: readonly string[];
  /** Looked for where they would stand, and not found. */
  readonly notFound?: readonly string[];
  readonly constraints?: readonly string[];
}

/** What a workload file or the purpose states. */
export function knownOfWorkload(workload: Workload): Known {
  const groups: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {
    load: { ...workload.load },
    unit: { ...workload.unit },
    data: { ...workload.data },
  };
  const numbers: Partial<Record<LimitKey, number>> = {};
  for (const key of LIMIT_KEYS) {
    const [group = '', name = ''] = key.split('.');
    const value = groups[group]?.[name];
    if (typeof value === 'number' || typeof value === 'boolean') numbers[key] = Number(value);
  }
  const { constraints } = workload;
  const features = workload.features && featureWords(workload.features);
  const all = { ...derived(workload, numbers), ...numbers };
  const assumed = LIMIT_KEYS.filter((key) => all[key] !== undefined && numbers[key] === undefined && ASSUMED.includes(key));
  return { numbers: all, assumed, ...(features && { features }), ...(constraints && { constraints }) };
}

/** Seconds in a month of 730 hours. */
export const MONTH_SECONDS = 730 * 3600;
const STEADY = 0.9;
const SHORTEST_CRON = 60;
/** A month of 31 days holds more minutes than one of 730 hours. */
const LONG_MONTH = 0.98;

/** Only what nobody stated is marked: a card or a disk that is not asked for is not needed. */
const ASSUMED: readonly LimitKey[] = ['unit.vcpu', 'unit.seconds', 'unit.everySeconds'];
/** The services that sell both give at least this much memory with each processor. */
const MB_WITH_A_VCPU = 2048;

/** What follows from other facts of the same workload. */
function derived(workload: Workload, numbers: Known['numbers']): Known['numbers'] {
  const { capability } = workload;
  const open = numbers['unit.connectionHours'];
  const every = capability === 'scheduler' ? everySeconds(workload) : undefined;
  const memory = numbers['unit.memoryMB'];
  return {
    ...notAskedFor(numbers),
    ...(memory === undefined ? {} : { 'unit.vcpu': memory / MB_WITH_A_VCPU }),
    // A connection that is held open is a request that lasts as long.
    ...(open !== undefined && RUNS_REQUESTS.includes(capability) ? { 'unit.seconds': open * 3600 } : {}),
    ...(every === undefined ? {} : { 'unit.everySeconds': every }),
  };
}

const RUNS_REQUESTS: readonly string[] = ['compute', 'api-gateway'];

/** Few runs a month cannot come often; many may be one schedule or a thousand, unless they come evenly, or their number is stated. */
function everySeconds({ load = {}, features }: Workload): number | undefined {
  const { perMonth, concurrent = 1, steadiness = 0 } = load;
  if (perMonth === undefined || perMonth === 0) return undefined;
  const apart = (MONTH_SECONDS * Math.max(1, concurrent)) / perMonth;
  if (apart < SHORTEST_CRON && apart >= LONG_MONTH * SHORTEST_CRON) return SHORTEST_CRON;
  if (apart >= SHORTEST_CRON || steadiness >= STEADY) return apart;
  // Who lists what is needed, and no schedule below a minute, has none.
  return features === undefined || featureWords(features).includes('sub-minute-schedule') ? undefined : SHORTEST_CRON;
}

/** What the infrastructure description says of one use: its settings, in the unit of their keys. */
export function knownOfSettings(settings: Usage['settings']): Known {
  const numbers: Partial<Record<LimitKey, number>> = {};
  for (const key of LIMIT_KEYS) {
    const setting = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (setting === undefined || isUnknown(setting)) continue;
    const value = inUnitOf(key, setting.value, setting.unit);
    if (value !== undefined) numbers[key] = value;
  }
  return { numbers: { ...notAskedFor(numbers), ...numbers } };
}

/**
 * Whoever writes down CPU or memory of a workload writes a graphics card and a kept disk in the same place:
 * what is not asked for there is not needed.
 */
function notAskedFor(numbers: Known['numbers']): Known['numbers'] {
  const described = numbers['unit.vcpu'] !== undefined || numbers['unit.memoryMB'] !== undefined;
  return described ? { 'unit.gpu': 0, 'data.persistentDisk': 0 } : {};
}

/** Settings of the use, overruled by what the team states of its component for this capability. */
export function knownOf(usage: Usage, component: Component, purpose: Purpose | undefined): Known {
  const measured = { ...knownOfSettings(usage.settings), ...featuresOf(usage) };
  const workload = workloadOf(component, usage, purpose);
  if (workload === undefined) return measured;
  const stated = knownOfWorkload(workload);
  if (workload.capability === usage.capability) return { ...measured, ...stated, numbers: { ...measured.numbers, ...stated.numbers } };
  return stated.constraints === undefined ? measured : { ...measured, constraints: stated.constraints };
}

function featuresOf({ demands, lookedFor }: Usage): Pick<Known, 'demands' | 'notFound'> {
  return {
    ...(demands && { demands: demands.map(({ feature }) => feature) }),
    ...(lookedFor && { notFound: lookedFor.map(({ feature }) => feature) }),
  };
}

/** What the team states of a component; without a capability it speaks of the use at hand. */
export function workloadOf(component: Component, usage: Usage, purpose: Purpose | undefined): Workload | undefined {
  const workloads = purpose?.workloads ?? {};
  const key = [component.id, component.name].find((name) => Object.hasOwn(workloads, name));
  const found = key === undefined ? undefined : workloads[key];
  return found?.capability === '' ? { ...found, capability: usage.capability } : found;
}
