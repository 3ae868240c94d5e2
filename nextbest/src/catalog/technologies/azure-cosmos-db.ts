import type { Technology } from '#model/catalog.ts';

export const azureCosmosDb: Technology = {
  id: 'azure-cosmos-db',
  name: 'Azure Cosmos DB',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'azure',
  speaks: ['mongodb', 'cql'],
  seen: { repository: 'microsoft/AzureTRE', path: 'core/terraform/statestore.tf' },
  marks: [
    { in: 'npm', name: '@azure/cosmos', shows: 'need', example: '"@azure/cosmos": "^4.5.0"' },
    { in: 'pypi', name: 'azure-cosmos', shows: 'need', example: 'azure-cosmos' },
    {
      in: 'maven',
      name: 'com.azure:azure-cosmos',
      shows: 'need',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-cosmos</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Microsoft.Azure.Cosmos', shows: 'need', example: '<PackageReference Include="Microsoft.Azure.Cosmos" />' },
    {
      in: 'terraform',
      name: 'azurerm_cosmosdb_account',
      shows: 'use',
      rung: 'serverless-capacity',
      rungWhen: [
        { attribute: 'capabilities.name', equals: 'EnableServerless', rung: 'serverless' },
        { attribute: 'capabilities[1].name', equals: 'EnableServerless', rung: 'serverless' },
      ],
      example: 'resource "azurerm_cosmosdb_account" "carts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_cosmosdb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_cosmosdb_sql_database" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
  ],
};
