import type { Technology } from '#model/catalog.ts';

export const digitaloceanManagedDatabases: Technology = {
  id: 'digitalocean-managed-databases',
  name: 'DigitalOcean Managed Databases',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['postgresql', 'mysql'],
  seen: { repository: 'digitalocean/terraform-provider-digitalocean', path: 'examples/database/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'digitalocean_database_cluster',
      shows: 'use',
      when: { attribute: 'engine', matches: '^pg$|^mysql$' },
      rung: 'managed',
      example: 'resource "digitalocean_database_cluster" "main" {\n  engine = "pg"',
      notExample: 'resource "digitalocean_database_cluster" "main" {\n  engine = "other"',
    },
    {
      in: 'terraform',
      name: 'digitalocean_database_cluster',
      shows: 'use',
      when: { attribute: 'engine', matches: '^redis$|^valkey$' },
      capability: 'cache',
      rung: 'managed',
      example: 'resource "digitalocean_database_cluster" "main" {\n  engine = "redis"',
      notExample: 'resource "digitalocean_database_cluster" "main" {\n  engine = "other"',
    },
    {
      in: 'terraform',
      name: 'digitalocean_database_cluster',
      shows: 'use',
      when: { attribute: 'engine', matches: '^mongodb$' },
      capability: 'document-db',
      rung: 'managed',
      example: 'resource "digitalocean_database_cluster" "main" {\n  engine = "mongodb"',
      notExample: 'resource "digitalocean_database_cluster" "main" {\n  engine = "other"',
    },
    {
      in: 'terraform',
      name: 'digitalocean_database_*',
      shows: 'use',
      as: 'part',
      example: 'resource "digitalocean_database_logsink_rsyslog" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
