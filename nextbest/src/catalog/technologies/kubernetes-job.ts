import type { Technology } from '#model/catalog.ts';

export const kubernetesJob: Technology = {
  id: 'kubernetes-job',
  name: 'Kubernetes Job',
  capability: 'batch',
  market: { evolution: 0.88, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  speaks: ['container-image'],
  seen: { repository: 'argoproj/argocd-example-apps', path: 'helm-hooks/manifests.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'batch/Job',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: batch/v1, kind: Job, metadata: { name: nightly } }',
      notExample: '{ apiVersion: batch/v1, kind: JobSet, metadata: { name: nightly } }',
    },
    { in: 'terraform', name: 'kubernetes_job', shows: 'use', rung: 'container', example: 'resource "kubernetes_job" "nightly" {' },
    { in: 'terraform', name: 'kubernetes_job_v1', shows: 'use', rung: 'container', example: 'resource "kubernetes_job_v1" "nightly" {' },
  ],
};
