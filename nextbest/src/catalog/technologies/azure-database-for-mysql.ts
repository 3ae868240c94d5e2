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
    {
      in: 'arm',
      name: 'Microsoft.DBforMySQL/flexibleServers',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.DBforMySQL/flexibleServers@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.DBforMySQL/servers',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.DBforMySQL/servers@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.DBforMySQL/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.DBforMySQL/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/db-for-my-sql/flexible-server',
      shows: 'use',
      rung: 'managed',
      example: "module main 'br/public:avm/res/db-for-my-sql/flexible-server:0.5.0' = {",
    },
  ],
};
