import type { LimitKey } from '#model/workload.ts';

const SECONDS = { ms: 0.001, s: 1, second: 1, seconds: 1, min: 60, minutes: 60, h: 3600, hours: 3600, d: 86_400, days: 86_400 };
const MEGABYTES = {
  B: 2 ** -20,
  bytes: 2 ** -20,
  KB: 2 ** -10,
  KiB: 2 ** -10,
  MB: 1,
  MiB: 1,
  GB: 2 ** 10,
  GiB: 2 ** 10,
  TB: 2 ** 20,
  TiB: 2 ** 20,
};

/** Factors into the unit of each key; sizes count in powers of two, as the services do. Keys that are absent have no unit. */
const FACTORS: Readonly<Partial<Record<LimitKey, Readonly<Record<string, number>>>>> = {
  'unit.seconds': SECONDS,
  'unit.everySeconds': SECONDS,
  'unit.delaySeconds': SECONDS,
  'data.retentionHours': times(SECONDS, 1 / 3600),
  'unit.p99BudgetMs': times(SECONDS, 1000),
  'unit.connectionHours': times(SECONDS, 1 / 3600),
  'unit.memoryMB': MEGABYTES,
  'unit.payloadKB': times(MEGABYTES, 2 ** 10),
  'unit.vcpu': { vCPU: 1, cpu: 1, cores: 1, m: 0.001, millicores: 0.001 },
  'data.itemKB': times(MEGABYTES, 2 ** 10),
  'data.storedGB': times(MEGABYTES, 2 ** -10),
  'data.inMemoryStateMB': MEGABYTES,
  'data.throughputMBs': { 'KB/s': 2 ** -10, 'MB/s': 1, 'GB/s': 2 ** 10 },
};

function times(factors: Readonly<Record<string, number>>, by: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(factors).map(([unit, factor]) => [unit, factor * by]));
}

/** The value in the unit of its key, or undefined for a unit that is not understood. */
export function inUnitOf(key: LimitKey, value: number, unit: string): number | undefined {
  const factors = FACTORS[key];
  if (factors === undefined) return value;
  const factor = Object.hasOwn(factors, unit) ? factors[unit] : undefined;
  return factor === undefined ? undefined : value * factor;
}
