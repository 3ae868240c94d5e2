import type { RunningHours } from '#model/bill-plan.ts';

/**
 * Hours a month to run one workload: patches, versions, capacity, certificates, being called. Our judgement, until a team states its own: two
 * more than serverless where capacity is only declared, four where sizes and versions are chosen, eight where containers are run.
 */
export const runningHours: RunningHours = {
  saas: [0.2, 1, 2],
  serverless: [0.3, 1, 3],
  'serverless-capacity': [1, 3, 6],
  managed: [2, 5, 10],
  container: [4, 9, 20],
  vm: [6, 13, 30],
  'home-made': [4, 13, 30],
};
