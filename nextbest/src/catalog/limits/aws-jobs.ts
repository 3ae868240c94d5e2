import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, page } from '../origin.ts';

// What AWS's schedules, flows, builds, models and readers of documents cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

const architecture = awsToolkit('core-skills/aws-serverless/references/architecture.md');
const orchestration = awsToolkit('core-skills/aws-serverless/references/orchestration.md');

const scheduleInterval = limit('time between two runs', { of: 'unit.everySeconds', atLeast: 60, unit: 's' }, architecture);

export const eventBridgeScheduler = [
  limit(
    'invocations per second',
    { of: 'load.perSecondPeak', atMost: 1_000, unit: 'invocations/s' },
    { ...page('docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.md'), hard: false, raisable: 'yes' },
  ),
  scheduleInterval,
];

/** The same schedule starts the task. */
export const scheduledTask = [scheduleInterval];

const stepState = limit('state between steps', { of: 'unit.payloadKB', atMost: 256, unit: 'KB' }, awsSdk('stepfunctions SensitiveData'));

export const stepFunctions = [stepState, limit('time per execution', { of: 'unit.seconds', atMost: 31_536_000, unit: 's' }, orchestration)];

export const stepFunctionsExpress = [
  stepState,
  limit('time per execution', { of: 'unit.seconds', atMost: 300, unit: 's' }, orchestration),
  limit('callbacks', { of: 'features', lacks: 'callbacks' }, { ...orchestration, hard: false }),
];

export const durableFunctions = [
  limit('time per execution', { of: 'unit.seconds', atMost: 31_622_400, unit: 's' }, awsSdk('lambda DurableConfig.ExecutionTimeout')),
];

export const glueJob = [limit('time per job', { of: 'unit.seconds', atMost: 604_800, unit: 's' }, awsSdk('glue Action.Timeout'))];

export const codeBuild = [
  limit(
    'time per build',
    { of: 'unit.seconds', atMost: 129_600, unit: 's' },
    { ...awsSdk('codebuild Project.timeoutInMinutes'), hard: false },
  ),
];

const answerTime = limit(
  'time per answer',
  { of: 'unit.seconds', atMost: 60, unit: 's' },
  { ...awsSdk('sagemaker-runtime InvokeEndpoint'), hard: false },
);
const tried = page('dev.to/multigrid/sagemaker-serverless-inference-setup-and-its-real-limits-6e');

export const sageMakerEndpoint = [answerTime];

export const sageMakerServerless = [
  limit('memory', { of: 'unit.memoryMB', atMost: 6_144, unit: 'MB' }, awsSdk('sagemaker ProductionVariantServerlessConfig')),
  limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, { ...tried, status: 'secondary' }),
  limit(
    'answers at the same time',
    { of: 'load.concurrent', atMost: 200, unit: 'answers' },
    { ...awsSdk('sagemaker ProductionVariantServerlessConfig'), hard: false },
  ),
  answerTime,
  limit('private network', { of: 'features', lacks: 'private-network' }, { ...tried, hard: false, status: 'secondary' }),
  limit('several models behind one endpoint', { of: 'features', lacks: 'multi-model' }, { ...tried, hard: false, status: 'secondary' }),
];

export const textract = [
  limit(
    'size of a document',
    { of: 'unit.payloadKB', atMost: 512_000, unit: 'KB' },
    { ...awsSdk('textract DocumentTooLargeException (asynchronous, PDF)'), hard: false },
  ),
];
