import { limit } from '../limit.ts';
import { azureSkills, page, readPage } from '../origin.ts';

// What Azure's ways to run code cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

const timeouts = page('azure-docs includes/functions-timeout-duration.md');

export const flexMemory = limit(
  'memory',
  { of: 'unit.memoryMB', atMost: 4_096, unit: 'MB' },
  page('learn.microsoft.com FunctionFlexConsumptionResourceConfiguration'),
);

export const functionsAnswerTime = limit('time to answer a request', { of: 'unit.seconds', atMost: 230, unit: 's' }, timeouts);

const flexSlots = limit(
  'deployment slots',
  { of: 'features', lacks: 'deployment-slots' },
  { ...page('azure-docs functions-scale.md', '2026-09-16'), hard: false },
);

const flexInstances = limit(
  'instances',
  { of: 'load.concurrent', atMost: 1_000, unit: 'instances' },
  {
    ...azureSkills('azure-prepare/references/services/functions/hosting-plans.md'),
    hard: false,
    raisable: 'within the quota of the region',
  },
);

const flexGpu = limit(
  'GPU',
  { of: 'unit.gpu', lacks: 'gpu' },
  { ...page('azure-docs functions-scale.md (no such size)', '2026-09-16'), hard: false, status: 'secondary' },
);

const flexDisk = limit(
  'a local disk that stays',
  { of: 'data.persistentDisk', lacks: 'persistent-disk' },
  { ...page('azure-docs functions-scale.md (no such setting)', '2026-09-16'), hard: false, status: 'secondary' },
);

/** Its sizes have processors and memory alone. */
export const appServiceLimits = [
  limit('GPU', { of: 'unit.gpu', lacks: 'gpu' }, { ...page('azure-docs app-service (no such size)'), hard: false, status: 'secondary' }),
];

export const flexService = [flexMemory, functionsAnswerTime, flexGpu, flexDisk, flexSlots, flexInstances];

const consumptionTime = limit('time per run', { of: 'unit.seconds', atMost: 600, unit: 's' }, timeouts);

export const consumptionService = [consumptionTime, functionsAnswerTime, flexGpu];

/** The page of 2022 gave 2 vCPU; the one of today gives 4. */
export const containerAppsCpu = limit(
  'CPU per replica',
  { of: 'unit.vcpu', atMost: 4, unit: 'vCPU' },
  { ...page('docs.azure.cn/en-us/container-apps/quotas'), raisable: 'with a dedicated profile' },
);

const migrate = 'azure-cloud-migrate/references/services/container-apps';

const containerAppsMemory = limit(
  'memory per replica',
  { of: 'unit.memoryMB', atMost: 8_192, unit: 'MB' },
  { ...azureSkills(`${migrate}/cloudrun-assessment-guide.md`), raisable: 'with a dedicated profile', hard: false },
);

/** Two files of the provider disagree: 240 s there, 30 minutes in its guide for those who come from Cloud Run; premium ingress has both. */
const containerAppsRequestTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 240, unit: 's' },
  { ...azureSkills('azure-prepare/references/resources-limits-quotas.md'), hard: false, raisable: 'with premium ingress, to 30 minutes' },
);

const fromKubernetes = { ...azureSkills(`${migrate}/assessment-guide.md`), hard: false };

const containerAppsPrivileged = limit('privileged containers', { of: 'features', lacks: 'privileged' }, fromKubernetes);

const containerAppsHostNetwork = limit('the network of the host', { of: 'features', lacks: 'host-network' }, fromKubernetes);

/** Files of a storage account can be mounted; a disk of its own it has not. */
const containerAppsDisk = limit('a local disk that stays', { of: 'data.persistentDisk', lacks: 'persistent-disk' }, fromKubernetes);

export const containerAppsJob = [
  containerAppsCpu,
  containerAppsMemory,
  containerAppsDisk,
  containerAppsPrivileged,
  containerAppsHostNetwork,
];

export const containerAppsService = [...containerAppsJob, containerAppsRequestTime];

export const webPubSub = [
  limit(
    'connections at the same time',
    { of: 'load.concurrent', atMost: 100_000, unit: 'connections' },
    { ...readPage('learn.microsoft.com/rest/api/webpubsub'), hard: false, raisable: 'that page does not say' },
  ),
];
