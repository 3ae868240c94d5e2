import type { Technology } from '#model/catalog.ts';

export const googleManagedLustre: Technology = {
  id: 'google-managed-lustre',
  name: 'Google Cloud Managed Lustre',
  capability: 'file-storage',
  market: { evolution: 0.75, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'gcp',
  speaks: ['lustre'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'lustre_instance_basic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_lustre_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_lustre_instance" "main" {',
      notExample: 'resource "google_lustre_instance_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_parallelstore_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_parallelstore_instance" "main" {',
      notExample: 'resource "google_parallelstore_instance_not" "main" {',
    },
  ],
};
