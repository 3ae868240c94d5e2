import type { Component, Usage } from '#model/component.ts';
import type { Purpose } from '#model/purpose.ts';
import { isUnknown } from '#model/unknown.ts';
import { LIMIT_KEYS, type LimitKey, type Workload } from '#model/workload.ts';
import { inUnitOf } from './units.ts';

/** What is known of one workload; an absent key is unknown, an empty list of features is none. */
export interface Known {
  /** In the unit of the key; yes and no count as 1 and 0. */
  readonly numbers: Readonly<Partial<Record<LimitKey, number>>>;
  readonly features?: readonly string[];
  readonly constraints?: readonly string[];
}

/** What a workload file or the purpose states. */
function knownOfWorkload(workload: Workload): Known {
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
  const { features, constraints } = workload;
  return { numbers, ...(features && { features }), ...(constraints && { constraints }) };
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
  const measured = knownOfSettings(usage.settings);
  const workload = statedWorkload(component, purpose);
  if (workload === undefined) return measured;
  const stated = knownOfWorkload(workload);
  const concerns = workload.capability === '' || workload.capability === usage.capability;
  if (concerns) return { ...stated, numbers: { ...measured.numbers, ...stated.numbers } };
  return stated.constraints === undefined ? measured : { ...measured, constraints: stated.constraints };
}

function statedWorkload(component: Component, purpose: Purpose | undefined): Workload | undefined {
  const workloads = purpose?.workloads ?? {};
  const key = [component.id, component.name].find((name) => Object.hasOwn(workloads, name));
  return key === undefined ? undefined : workloads[key];
}
