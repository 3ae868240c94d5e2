import type { Technology } from '#model/catalog.ts';

export const azureTableStorage: Technology = {
  id: 'azure-table-storage',
  name: 'Azure Table Storage',
  capability: 'document-db',
  market: { evolution: 0.85, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'azure',
  speaks: ['azure-tables'],
  seen: { repository: 'unjs/unstorage', path: 'package.json' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_storage_table',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_storage_table" "main" {',
      notExample: 'resource "azurerm_storage_table_not" "main" {',
    },
    {
      in: 'npm',
      name: '@azure/data-tables',
      shows: 'use',
      rung: 'serverless',
      example: '"@azure/data-tables": "1.0.0"',
      notExample: '"@azure/data-tables-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'azure-data-tables',
      shows: 'use',
      rung: 'serverless',
      example: 'azure-data-tables==1.0.0',
      notExample: 'azure-data-tables-not==1.0.0',
    },
    {
      in: 'nuget',
      name: 'Azure.Data.Tables',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Data.Tables" />',
      notExample: '<PackageReference Include="Azure.Data.Tables.Not" />',
    },
    {
      in: 'maven',
      name: 'com.azure:azure-data-tables',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-data-tables</artifactId></dependency>',
      notExample: '<dependency><groupId>com.azure</groupId><artifactId>azure-data-tables-not</artifactId></dependency>',
    },
  ],
};
