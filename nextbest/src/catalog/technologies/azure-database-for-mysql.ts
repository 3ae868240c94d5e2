import type { Technology } from '#model/catalog.ts';

export const azureDatabaseForMysql: Technology = {
  id: 'azure-database-for-mysql',
  name: 'Azure Database for MySQL',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'azure',
  speaks: ['mysql'],
  lifespan: 'azure-database-for-mysql',
  seen: { repository: 'Azure/terraform', path: 'quickstart/201-mysql-fs-db/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_mysql_flexible_server',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_mysql_flexible_server" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_mysql_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_mysql_flexible_database" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
  ],
};
