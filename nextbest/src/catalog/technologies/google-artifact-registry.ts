import type { Technology } from '#model/catalog.ts';

export const googleArtifactRegistry: Technology = {
  id: 'google-artifact-registry',
  name: 'Google Artifact Registry',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  cloud: 'gcp',
  speaks: ['container-image'],
  references: ['permission:artifactregistry', 'registry:*.pkg.dev', 'registry:gcr.io', 'registry:*.gcr.io'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'workflows/cloud_run_job/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_artifact_registry_repository',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_artifact_registry_repository" "images" {',
    },
    {
      in: 'terraform',
      name: 'google_artifact_registry_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_artifact_registry_repository_iam_member" "images" {',
      notExample: 'resource "aws_sqs_queue" "images" {',
    },
    {
      in: 'terraform',
      name: 'google_container_registry',
      shows: 'use',
      as: 'part',
      example: 'resource "google_container_registry" "images" {',
    },
    { in: 'command', name: 'gcloud artifacts', shows: 'use', as: 'part', example: '- run: gcloud artifacts list' },
    {
      in: 'kubernetes',
      name: 'artifactregistry.cnrm.cloud.google.com/ArtifactRegistryRepository',
      shows: 'use',
      rung: 'serverless',
      example: '{ apiVersion: artifactregistry.cnrm.cloud.google.com/v1, kind: ArtifactRegistryRepository, metadata: { name: orders } }',
      notExample:
        '{ apiVersion: artifactregistry.cnrm.cloud.google.com/v1, kind: ArtifactRegistryRepositoryPolicy, metadata: { name: orders } }',
    },
  ],
};
