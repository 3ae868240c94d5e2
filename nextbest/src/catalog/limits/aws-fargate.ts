import { limit } from '../limit.ts';
import { awsToolkit, page } from '../origin.ts';

// What AWS Fargate, and all that runs on it, cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

export const fargateCpu = limit(
  'CPU per task',
  { of: 'unit.vcpu', atMost: 16, unit: 'vCPU' },
  awsToolkit('core-skills/aws-containers/SKILL.md'),
);

export const fargateMemory = limit(
  'memory per task',
  { of: 'unit.memoryMB', atMost: 122_880, unit: 'MB' },
  awsToolkit('core-skills/aws-containers/SKILL.md'),
);

export const fargateDisk = limit(
  'disk per task',
  { of: 'data.storedGB', atMost: 200, unit: 'GB' },
  { ...page('docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html'), hard: false },
);

export const fargateGpu = limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, awsToolkit('core-skills/aws-containers/SKILL.md'));
