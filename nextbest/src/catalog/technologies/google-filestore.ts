import type { Technology } from '#model/catalog.ts';

export const googleFilestore: Technology = {
  id: 'google-filestore',
  name: 'Google Cloud Filestore',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'gcp',
  speaks: ['nfs'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'cloudrunv2_service_mount_nfs/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_filestore_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_filestore_instance" "shared" {',
    },
  ],
};
