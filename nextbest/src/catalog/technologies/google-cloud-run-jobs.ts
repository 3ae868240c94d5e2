import type { Technology } from '#model/catalog.ts';

export const googleCloudRunJobs: Technology = {
  id: 'google-cloud-run-jobs',
  name: 'Google Cloud Run jobs',
  capability: 'batch',
  market: { evolution: 0.88, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  cloud: 'gcp',
  speaks: ['container-image'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'run/jobs_create/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_cloud_run_v2_job',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "google_cloud_run_v2_job" "nightly" {',
    },
  ],
};
