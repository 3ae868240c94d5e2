import { measured } from '#model/evidence.ts';
import type { Attribute, Fact, FactsOfFile } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import type { LimitKey } from '#model/workload.ts';

interface Setting {
  readonly key: LimitKey;
  readonly unit: string;
  readonly factor?: number;
}

/** Attributes that limits are compared with, per source as its reader flattens them. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, Setting>>>> = {
  terraform: {
    timeout: { key: 'unit.seconds', unit: 's' },
    memory_size: { key: 'unit.memoryMB', unit: 'MB' },
    memory: { key: 'unit.memoryMB', unit: 'MB' },
    cpu: { key: 'unit.vcpu', unit: 'vCPU', factor: 1 / 1024 },
    allocated_storage: { key: 'data.storedGB', unit: 'GB' },
  },
  cloudformation: {
    Timeout: { key: 'unit.seconds', unit: 's' },
    MemorySize: { key: 'unit.memoryMB', unit: 'MB' },
    AllocatedStorage: { key: 'data.storedGB', unit: 'GB' },
  },
  platform: {
    memoryMB: { key: 'unit.memoryMB', unit: 'MB' },
    vcpu: { key: 'unit.vcpu', unit: 'vCPU' },
    gpu: { key: 'unit.gpu', unit: 'GPU' },
    seconds: { key: 'unit.seconds', unit: 's' },
    storageGB: { key: 'data.storedGB', unit: 'GB' },
    volumeClaim: { key: 'data.persistentDisk', unit: 'volume' },
  },
  kubernetes: {
    memoryMB: { key: 'unit.memoryMB', unit: 'MB' },
    vcpu: { key: 'unit.vcpu', unit: 'vCPU' },
    gpu: { key: 'unit.gpu', unit: 'GPU' },
    activeDeadlineSeconds: { key: 'unit.seconds', unit: 's' },
    volumeClaim: { key: 'data.persistentDisk', unit: 'volume' },
  },
};

/** The settings of one fact that a limit may be compared with; texts such as `512` count as numbers. */
export function settingsOf(file: FactsOfFile, fact: Fact): Record<string, Quantity> {
  const known = SETTINGS[fact.in] ?? {};
  const found: Record<string, Quantity> = {};
  for (const [path, attribute] of Object.entries(fact.attributes ?? {})) {
    const setting = Object.hasOwn(known, path) ? known[path] : undefined;
    const value = setting === undefined ? undefined : numberOf(attribute);
    if (setting === undefined || value === undefined) continue;
    const place = { repository: file.repository, path: file.path, line: attribute.line };
    found[setting.key] = {
      value: value * (setting.factor ?? 1),
      unit: setting.unit,
      evidence: [measured(`${path} = ${String(attribute.value)}`, place)],
    };
  }
  return found;
}

function numberOf({ value }: Attribute): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' ? value : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
