import type { Technology } from '#model/catalog.ts';

export const googlePersistentDisk: Technology = {
  id: 'google-persistent-disk',
  name: 'Google Cloud Persistent Disk',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'gcp',
  speaks: ['block'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'compute/disk/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_compute_disk',
      shows: 'use',
      rung: 'vm',
      as: 'part',
      example: 'resource "google_compute_disk" "shared" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_region_disk',
      shows: 'use',
      rung: 'vm',
      as: 'part',
      example: 'resource "google_compute_region_disk" "shared" {',
    },
  ],
};
