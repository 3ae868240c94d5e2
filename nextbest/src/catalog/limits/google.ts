import { limit } from '../limit.ts';
import { notConfirmed, page, readPage } from '../origin.ts';

// What Google Cloud's ways to run code cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

const fitForRun = page('docs.cloud.google.com/run/docs/fit-for-run');

export const cloudRunCpu = limit('CPU per instance', { of: 'unit.vcpu', atMost: 8, unit: 'vCPU' }, fitForRun);

export const cloudRunMemory = limit('memory per instance', { of: 'unit.memoryMB', atMost: 32_768, unit: 'MB' }, fitForRun);

export const cloudRunDisk = limit('a local disk that stays', { of: 'data.persistentDisk', lacks: 'persistent-disk' }, fitForRun);

export const cloudRunRequestTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 3_600, unit: 's' },
  { ...readPage('docs.cloud.google.com/run/docs/configuring/request-timeout'), hard: false },
);

export const cloudRunConnection = limit(
  'time per connection (that of a request)',
  { of: 'unit.connectionHours', atMost: 1, unit: 'h' },
  { ...readPage('docs.cloud.google.com/run/docs/triggering/websockets'), hard: false },
);

export const cloudRunService = [cloudRunCpu, cloudRunMemory, cloudRunDisk, cloudRunRequestTime, cloudRunConnection];

export const cloudRunJob = [
  cloudRunCpu,
  cloudRunMemory,
  cloudRunDisk,
  limit('time per task', { of: 'unit.seconds', atMost: 604_800, unit: 's' }, page('cloud.google.com/run/quotas')),
];

const functionRequestTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 3_600, unit: 's' },
  { ...readPage('docs.cloud.google.com/functions/docs/configuring/timeout'), hard: false },
);

const functionPayload = limit(
  'request or answer',
  { of: 'unit.payloadKB', atMost: 32_768, unit: 'KB' },
  { ...readPage('docs.cloud.google.com/functions/quotas (second generation; answers in a stream: 10 MB)'), hard: false },
);

/** Some pages speak of functions with a card, others of services alone. */
const functionGpu = limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, { ...notConfirmed(), status: 'unconfirmed', hard: false });

/** A function of the second generation is a service of Cloud Run. */
export const cloudRunFunction = [
  functionRequestTime,
  cloudRunCpu,
  cloudRunMemory,
  functionPayload,
  functionGpu,
  cloudRunDisk,
  cloudRunConnection,
];

/** Only workloads on a list of the cluster are let through. */
const autopilotPrivileged = limit(
  'privileged containers that are on no list of exceptions',
  { of: 'features', lacks: 'privileged' },
  { ...readPage('docs.cloud.google.com/kubernetes-engine/docs/concepts/about-autopilot-privileged-workloads'), hard: false },
);

const autopilotHostNetwork = limit(
  'the network of the host',
  { of: 'features', lacks: 'host-network' },
  { ...notConfirmed(), hard: false, status: 'unconfirmed' },
);

export const autopilot = [autopilotPrivileged, autopilotHostNetwork];

/** Its schedules are crontabs, which count in minutes. */
export const cloudScheduler = [
  limit('payload', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, { ...page('cloud.google.com/scheduler/quotas'), hard: false }),
  limit(
    'time between two runs',
    { of: 'unit.everySeconds', atLeast: 60, unit: 's' },
    readPage('cloud.google.com/python/docs/reference/cloudscheduler Job.schedule'),
  ),
  limit(
    'time until the request that it sends is answered',
    { of: 'unit.seconds', atMost: 1_800, unit: 's' },
    {
      ...readPage('cloud.google.com/ruby/docs/reference/google-cloud-scheduler-v1beta1 Job.attempt_deadline'),
      hard: false,
      raisable: 'by starting a job that runs on its own',
    },
  ),
];

/** An emulator that is built after the provider's page of quotas. */
const emulator = readPage('lemonberrylabs.github.io/gcw-emulator/reference/limits.html');

export const googleWorkflow = [
  limit(
    'all variables of an execution',
    { of: 'unit.payloadKB', atMost: 512, unit: 'KB' },
    { ...emulator, hard: false, status: 'secondary' },
  ),
  limit('time per execution', { of: 'unit.seconds', atMost: 31_536_000, unit: 's' }, { ...emulator, hard: false, status: 'secondary' }),
  limit(
    'executions at the same time in one region',
    { of: 'load.concurrent', atMost: 10_000, unit: 'executions' },
    { ...readPage('docs.cloud.google.com/workflows/quotas'), hard: false, raisable: 'yes' },
  ),
];

const gatewayQuotas = page('cloud.google.com/api-gateway/docs/quotas');

export const googleApiGateway = [
  limit('request or answer', { of: 'unit.payloadKB', atMost: 32_768, unit: 'KB' }, { ...gatewayQuotas, hard: false }),
  limit('answers in a stream', { of: 'features', lacks: 'streaming-response' }, { ...gatewayQuotas, hard: false }),
];

export const cloudBuild = [
  limit('time per build', { of: 'unit.seconds', atMost: 86_400, unit: 's' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
];
