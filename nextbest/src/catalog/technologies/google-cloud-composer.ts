import type { Technology } from '#model/catalog.ts';

export const googleCloudComposer: Technology = {
  id: 'google-cloud-composer',
  name: 'Google Cloud Composer',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Airflow is sold by the hour by clouds and specialists.' },
  cloud: 'gcp',
  speaks: ['airflow'],
  seen: {
    repository: 'terraform-google-modules/terraform-docs-samples',
    path: 'composer/triggering_dags_with_functions_and_pubsub/main.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'google_composer_environment',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_composer_environment" "refund" {',
    },
    { in: 'command', name: 'gcloud composer', shows: 'use', as: 'part', example: '- run: gcloud composer list' },
  ],
};
