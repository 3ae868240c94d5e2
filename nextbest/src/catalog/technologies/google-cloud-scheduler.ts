import type { Technology } from '#model/catalog.ts';

export const googleCloudScheduler: Technology = {
  id: 'google-cloud-scheduler',
  name: 'Google Cloud Scheduler',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  cloud: 'gcp',
  speaks: ['cron'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'run/scheduled/main.tf' },
  marks: [
    { in: 'npm', name: '@google-cloud/scheduler', shows: 'need', example: '"@google-cloud/scheduler": "^5.1.0"' },
    {
      in: 'terraform',
      name: 'google_cloud_scheduler_job',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_cloud_scheduler_job" "nightly" {',
    },
    { in: 'command', name: 'gcloud scheduler', shows: 'use', as: 'part', example: '- run: gcloud scheduler list' },
  ],
};
