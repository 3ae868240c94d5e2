import type { Technology } from '#model/catalog.ts';

export const googleCloudBuild: Technology = {
  id: 'google-cloud-build',
  name: 'Google Cloud Build',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  cloud: 'gcp',
  seen: { repository: 'GoogleCloudPlatform/microservices-demo', path: 'cloudbuild.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'google_cloudbuild_trigger',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_cloudbuild_trigger" "build" {',
    },
    {
      in: 'terraform',
      name: 'google_cloudbuild_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_cloudbuild_worker_pool" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    { in: 'file', name: 'cloudbuild.yaml', shows: 'use', as: 'part', example: 'cloudbuild.yaml' },
    { in: 'command', name: 'gcloud builds', shows: 'use', as: 'part', example: '- run: gcloud builds list' },
    {
      in: 'platform',
      name: 'cloud-build/pipeline',
      shows: 'use',
      rung: 'serverless',
      example: 'steps: [{ name: node, args: [ci] }]',
      notExample: 'images: []',
    },
  ],
};
