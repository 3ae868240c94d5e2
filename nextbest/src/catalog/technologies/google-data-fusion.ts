import type { Technology } from '#model/catalog.ts';

export const googleDataFusion: Technology = {
  id: 'google-data-fusion',
  name: 'Cloud Data Fusion',
  capability: 'workflow',
  market: { evolution: 0.75, because: 'Copying and joining of data is sold by the hour by every large cloud.' },
  cloud: 'gcp',
  speaks: ['data-pipeline'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/datafusion/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_data_fusion_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_data_fusion_instance" "main" {',
      notExample: 'resource "google_data_fusion_instance_not" "main" {',
    },
  ],
};
