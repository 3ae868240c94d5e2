import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, page } from '../origin.ts';

// What AWS Lambda cannot do beyond.
// Older pages of the provider still give 256 KB for an event; its blog of 2026-01-29 and its software kit give 1 MB.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

const noSetting = awsSdk('lambda CreateFunction (no such setting)');

export const lambdaTime = limit(
  'time per run',
  { of: 'unit.seconds', atMost: 900, unit: 's' },
  awsToolkit('core-skills/aws-serverless/references/lambda.md'),
);

export const lambdaMemory = limit(
  'memory',
  { of: 'unit.memoryMB', atMost: 10_240, unit: 'MB' },
  awsToolkit('core-skills/aws-serverless/references/lambda.md'),
);

const lambdaRequest = limit(
  'request or answer',
  { of: 'unit.payloadKB', atMost: 6_144, unit: 'KB' },
  { ...awsSdk('lambda Invoke'), hard: false },
);

export const lambdaEvent = limit('event', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, { ...awsSdk('lambda Invoke'), hard: false });

const lambdaRate = limit(
  'requests per second (10 per concurrent run, 1000 runs by default)',
  { of: 'load.perSecondPeak', atMost: 10_000, unit: 'requests/s' },
  { ...awsToolkit('core-skills/aws-serverless/references/concurrency.md'), hard: false, raisable: 'yes, by raising concurrency' },
);

const lambdaConcurrent = limit(
  'runs at the same time in one region',
  { of: 'load.concurrent', atMost: 1_000, unit: 'runs' },
  { ...awsToolkit('core-skills/aws-serverless/references/lambda.md'), hard: false, raisable: 'yes' },
);

export const lambdaGpu = limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, noSetting);

/** A connection lives in one run. */
const lambdaConnection = limit(
  'time per connection (that of a run)',
  { of: 'unit.connectionHours', atMost: 0.25, unit: 'h' },
  { ...awsToolkit('core-skills/aws-serverless/references/lambda.md'), hard: false },
);

export const lambdaDisk = limit(
  'a local disk that stays',
  { of: 'data.persistentDisk', lacks: 'persistent-disk' },
  { ...awsSdk('lambda EphemeralStorage'), hard: false },
);

export const lambdaPrivileged = limit('privileged containers', { of: 'features', lacks: 'privileged' }, { ...noSetting, hard: false });

export const lambdaHostNetwork = limit('the network of the host', { of: 'features', lacks: 'host-network' }, { ...noSetting, hard: false });

/** What a service that answers requests meets. */
export const lambdaService = [
  lambdaTime,
  lambdaMemory,
  lambdaRequest,
  lambdaRate,
  lambdaConcurrent,
  lambdaGpu,
  lambdaConnection,
  lambdaDisk,
  lambdaPrivileged,
  lambdaHostNetwork,
];

export const managedInstancesRequestTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 900, unit: 's' },
  page('docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (requests; events: 5,400 s)'),
);

export const managedInstancesEventTime = limit(
  'time per event',
  { of: 'unit.seconds', atMost: 5_400, unit: 's' },
  page('docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (events; not Amazon MQ or DocumentDB)'),
);

export const managedInstancesMemory = limit(
  'memory',
  { of: 'unit.memoryMB', atMost: 32_768, unit: 'MB' },
  awsToolkit('specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md'),
);

const microVm = awsToolkit('specialized-skills/serverless-skills/aws-lambda-microvms/SKILL.md');

export const microVmLimits = [
  limit('session', { of: 'unit.seconds', atMost: 28_800, unit: 's' }, microVm),
  limit('CPU', { of: 'unit.vcpu', atMost: 16, unit: 'vCPU' }, microVm),
  limit('memory', { of: 'unit.memoryMB', atMost: 32_768, unit: 'MB' }, microVm),
];
