import type { FactsOfFile } from '#model/fact.ts';
import type { EnvironmentOf } from './environment.ts';
import { PLATFORM_READERS } from './readers.ts';

const DESCRIBES_INFRASTRUCTURE = new Set([
  'ansible-playbook',
  'chef',
  'puppet',
  'arm',
  'aspire',
  'bicep',
  'terraform',
  'terraform-json',
  'cloudformation',
  'program',
  'kubernetes',
  'helm-template',
  'helm-chart',
  'terragrunt',
  ...PLATFORM_READERS,
]);

/** Whether any file says where something runs in production. */
export function describesInfrastructure(files: readonly FactsOfFile[], environmentOf: EnvironmentOf): boolean {
  return files.some(
    (file) =>
      DESCRIBES_INFRASTRUCTURE.has(file.reader) &&
      file.facts.some((fact) => fact.role !== 'declares' && environmentOf(file, fact) === 'production'),
  );
}
