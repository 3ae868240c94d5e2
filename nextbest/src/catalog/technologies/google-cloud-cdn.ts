import type { Technology } from '#model/catalog.ts';

export const googleCloudCdn: Technology = {
  id: 'google-cloud-cdn',
  name: 'Google Cloud CDN',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'gcp',
  speaks: ['http'],
  seen: { repository: 'google/exposure-notifications-server', path: 'terraform/storage.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_compute_backend_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_compute_backend_bucket" "site" {',
    },
  ],
};
