import type { RunningHours } from '#model/bill-plan.ts';

/**
 * Hours a month to run one workload: patches, versions, capacity, certificates, being called. Our judgement, until a team states its own. Code: two
 * more than serverless where capacity is only declared, four where sizes and versions are chosen, eight where containers are run. What keeps data
 * also has to be backed up, restored for a test, upgraded and moved, which is what a provider takes over.
 */
export const runningHours: RunningHours = {
  code: {
    saas: [0.2, 1, 2],
    serverless: [0.3, 1, 3],
    'serverless-capacity': [1, 3, 6],
    managed: [2, 5, 10],
    container: [4, 9, 20],
    vm: [6, 13, 30],
    'home-made': [4, 13, 30],
  },
  data: {
    saas: [0.2, 1, 2],
    serverless: [0.3, 1, 3],
    'serverless-capacity': [0.7, 2, 5],
    managed: [1.5, 4, 8],
    container: [6, 16, 32],
    vm: [8, 20, 40],
    'home-made': [6, 20, 40],
  },
  keepsData: [
    'queue',
    'event-bus',
    'streaming',
    'relational-db',
    'document-db',
    'cache',
    'search',
    'object-storage',
    'file-storage',
    'analytics',
    'observability',
    'auth',
  ],
};
