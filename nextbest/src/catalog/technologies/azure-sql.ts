import type { Technology } from '#model/catalog.ts';

export const azureSql: Technology = {
  id: 'azure-sql',
  name: 'Azure SQL Database',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'azure',
  speaks: ['sqlserver'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-sql-database/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_mssql_database',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'sku_name', matches: '^GP_S_', rung: 'serverless-capacity' }],
      example: 'resource "azurerm_mssql_database" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_mssql_server',
      shows: 'use',
      rung: 'managed',
      as: 'part',
      example: 'resource "azurerm_mssql_server" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_mssql_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_mssql_firewall_rule" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
  ],
};
