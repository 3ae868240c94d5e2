import type { Technology } from '#model/catalog.ts';

export const kubernetesCronjob: Technology = {
  id: 'kubernetes-cronjob',
  name: 'Kubernetes CronJob',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time, without a cluster.' },
  speaks: ['cron', 'container-image'],
  seen: {
    repository: 'ministryofjustice/cloud-platform-environments',
    path: 'namespaces/live.cloud-platform.service.justice.gov.uk/moj-frontend/05-cronjob-scheduled-task.yaml',
  },
  marks: [
    {
      in: 'kubernetes',
      name: 'batch/CronJob',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: batch/v1, kind: CronJob, metadata: { name: nightly } }',
    },
    {
      in: 'terraform',
      name: 'kubernetes_cron_job',
      shows: 'use',
      rung: 'container',
      example: 'resource "kubernetes_cron_job" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'kubernetes_cron_job_v1',
      shows: 'use',
      rung: 'container',
      example: 'resource "kubernetes_cron_job_v1" "nightly" {',
    },
  ],
};
