import type { Technology } from '#model/catalog.ts';

export const azureDatabaseForPostgresql: Technology = {
  id: 'azure-database-for-postgresql',
  name: 'Azure Database for PostgreSQL',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'azure',
  speaks: ['postgresql'],
  lifespan: 'azure-database-for-postgresql',
  seen: { repository: 'Azure/terraform', path: 'quickstart/201-postgresql-fs-db/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_postgresql_flexible_server',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_postgresql_flexible_server" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_postgresql_server',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_postgresql_server" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_postgresql_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_postgresql_flexible_server_database" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
  ],
};
