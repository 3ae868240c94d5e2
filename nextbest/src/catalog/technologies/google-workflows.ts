import type { Technology } from '#model/catalog.ts';

export const googleWorkflows: Technology = {
  id: 'google-workflows',
  name: 'Google Cloud Workflows',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  cloud: 'gcp',
  seen: { repository: 'GoogleCloudPlatform/nodejs-docs-samples', path: 'workflows/package.json' },
  marks: [
    { in: 'npm', name: '@google-cloud/workflows', shows: 'use', rung: 'serverless', example: '"@google-cloud/workflows": "^5.1.0"' },
    {
      in: 'terraform',
      name: 'google_workflows_workflow',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_workflows_workflow" "refund" {',
    },
  ],
};
