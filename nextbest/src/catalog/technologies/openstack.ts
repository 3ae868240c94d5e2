import type { Technology } from '#model/catalog.ts';

export const openstack: Technology = {
  id: 'openstack',
  name: 'OpenStack',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'ovh/public-cloud-examples', path: 'storage/file-storage-as-a-service/instance.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'openstack_compute_instance_v2',
      shows: 'use',
      rung: 'vm',
      example: 'resource "openstack_compute_instance_v2" "main" {',
      notExample: 'resource "openstack_compute_instance_v2_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'openstack_*',
      shows: 'use',
      as: 'part',
      example: 'resource "openstack_blockstorage_volume_v3" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
