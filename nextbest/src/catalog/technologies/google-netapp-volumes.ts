import type { Technology } from '#model/catalog.ts';

export const googleNetappVolumes: Technology = {
  id: 'google-netapp-volumes',
  name: 'Google Cloud NetApp Volumes',
  capability: 'file-storage',
  market: { evolution: 0.82, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'gcp',
  speaks: ['nfs'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'volume_basic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_netapp_volume',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_netapp_volume" "main" {',
      notExample: 'resource "google_netapp_volume_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_netapp_storage_pool',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_netapp_storage_pool" "main" {',
      notExample: 'resource "google_netapp_storage_pool_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_netapp_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_netapp_active_directory" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
