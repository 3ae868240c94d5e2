import type { Technology } from '#model/catalog.ts';

export const scalewayManagedDatabase: Technology = {
  id: 'scaleway-managed-database',
  name: 'Scaleway Managed Database',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['postgresql', 'mysql'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/resources/scaleway_rdb_user/resource-basic.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_rdb_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "scaleway_rdb_instance" "main" {',
      notExample: 'resource "scaleway_rdb_instance_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_rdb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_rdb_user" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
