import { limit } from '../limit.ts';
import { awsToolkit, page } from '../origin.ts';

// What AWS Lambda cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

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

export const lambdaRequest = limit(
  'request or answer',
  { of: 'unit.payloadKB', atMost: 6_144, unit: 'KB' },
  { ...awsToolkit('core-skills/aws-serverless/references/lambda.md'), hard: false },
);

export const lambdaEvent = limit(
  'event',
  { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
  {
    ...page('aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb', '2026-01-29'),
    hard: false,
  },
);

export const lambdaRate = limit(
  'requests per second (10 per concurrent run, 1000 runs by default)',
  { of: 'load.perSecondPeak', atMost: 10_000, unit: 'requests/s' },
  { ...awsToolkit('core-skills/aws-serverless/references/concurrency.md'), hard: false, raisable: 'yes, by raising concurrency' },
);

export const lambdaGpu = limit(
  'GPU',
  { of: 'unit.gpu', lacks: 'gpu' },
  { ...awsToolkit('core-skills/aws-containers/SKILL.md'), status: 'secondary' },
);

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
