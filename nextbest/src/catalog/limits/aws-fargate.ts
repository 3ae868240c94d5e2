import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, page } from '../origin.ts';

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

const fargateDisk = limit(
  'disk per task',
  { of: 'data.storedGB', atMost: 200, unit: 'GB' },
  { ...page('docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html'), hard: false },
);

export const fargateGpu = limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, awsToolkit('core-skills/aws-containers/SKILL.md'));

const fargatePrivileged = limit(
  'privileged containers',
  { of: 'features', lacks: 'privileged' },
  { ...awsSdk('ecs ContainerDefinition.privileged'), hard: false },
);

const fargateHostNetwork = limit(
  'the network of the host',
  { of: 'features', lacks: 'host-network' },
  { ...awsToolkit('core-skills/aws-containers/references/task-definition-authoring.md'), hard: false },
);

/** After that long the provider may end it. */
const fargateJobTime = limit(
  'time per job that is sure',
  { of: 'unit.seconds', atMost: 1_209_600, unit: 's' },
  { ...awsSdk('batch SubmitJob'), hard: false },
);

export const fargateTask = [fargateCpu, fargateMemory, fargateDisk, fargateGpu, fargatePrivileged, fargateHostNetwork];

export const fargateJob = [...fargateTask, fargateJobTime];
