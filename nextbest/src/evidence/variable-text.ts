import { isSecretName } from '#model/secret.ts';
import { attribute } from './safe.ts';

/** Endings of names of variables whose text is a size, a product, a version or a rhythm, and the setting that each one fills. */
const SETTINGS: readonly (readonly [ending: string, setting: string])[] = [
  ['instance_type', 'instance_type'],
  ['instance_types', 'instance_types'],
  ['instance_class', 'instance_class'],
  ['node_type', 'node_type'],
  ['machine_type', 'machine_type'],
  ['vm_size', 'vm_size'],
  ['size', 'size'],
  ['class', 'class'],
  ['tier', 'tier'],
  ['sku', 'sku'],
  ['sku_name', 'sku_name'],
  ['plan', 'plan'],
  ['edition', 'edition'],
  ['engine', 'engine'],
  ['engine_mode', 'engine_mode'],
  ['version', 'version'],
  ['runtime', 'runtime'],
  ['schedule', 'schedule'],
  ['schedule_expression', 'schedule_expression'],
  ['capacity_provider', 'capacity_providers'],
  ['capacity_providers', 'capacity_providers'],
  ['launch_type', 'launch_type'],
  ['billing_mode', 'billing_mode'],
  ['storage_type', 'storage_type'],
  ['cpu', 'cpu'],
  ['memory', 'memory'],
  ['timeout', 'timeout'],
  ['environment', 'environment'],
  ['env', 'environment'],
];

const SETTING_OF = new Map(SETTINGS);

/**
 * The text of a variable (Terraform, Terragrunt, tfvars) when it may be kept: its name ends like a setting that a rung or
 * a limit is read from (`rds_instance_type`, `eks_cluster_version`) and is not the name of a secret.
 */
export function variableText(name: string, value: string): string | undefined {
  if (isSecretName(name)) return undefined;
  const words = name.toLowerCase().split(/[_-]/);
  const setting = SETTING_OF.get(words.slice(-2).join('_')) ?? SETTING_OF.get(words.at(-1) ?? '');
  const kept = setting === undefined ? undefined : attribute(setting, value, 0)?.value;
  return typeof kept === 'string' ? kept : undefined;
}
