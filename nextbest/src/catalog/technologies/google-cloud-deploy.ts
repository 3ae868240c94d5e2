import type { Technology } from '#model/catalog.ts';

export const googleCloudDeploy: Technology = {
  id: 'google-cloud-deploy',
  name: 'Google Cloud Deploy',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Releasing from a pipeline is part of every build service and container service.' },
  cloud: 'gcp',
  speaks: ['container-image'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/cloud-deploy/delivery-pipeline.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_clouddeploy_delivery_pipeline',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_clouddeploy_delivery_pipeline" "main" {',
      notExample: 'resource "google_clouddeploy_delivery_pipeline_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_clouddeploy_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_clouddeploy_automation" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'command', name: 'gcloud deploy', shows: 'use', as: 'part', example: '- run: gcloud deploy list' },
    {
      in: 'kubernetes',
      name: 'deploy.cloud.google.com/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: deploy.cloud.google.com/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
