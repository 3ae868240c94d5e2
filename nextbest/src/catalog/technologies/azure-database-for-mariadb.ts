import type { Technology } from '#model/catalog.ts';

export const azureDatabaseForMariadb: Technology = {
  id: 'azure-database-for-mariadb',
  name: 'Azure Database for MariaDB',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'PostgreSQL and MySQL are sold by every cloud; this one is closed.' },
  cloud: 'azure',
  speaks: ['mysql'],
  seen: { repository: 'cloud-custodian/cloud-custodian', path: 'tools/c7n_azure/tests_azure/templates/mariadb.json' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_mariadb_server',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_mariadb_server" "main" {',
      notExample: 'resource "azurerm_mariadb_server_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DBforMariaDB/servers',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.DBforMariaDB/servers@2024-01-01' = {",
      notExample: "resource main 'Microsoft.DBforMariaDB/serversNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_mariadb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_mariadb_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DBforMariaDB/servers/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.DBforMariaDB/servers/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
