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
    {
      in: 'go',
      name: 'github.com/Azure/azure-sdk-for-go/sdk/data/azcosmos',
      shows: 'need',
      example: 'github.com/Azure/azure-sdk-for-go/sdk/data/azcosmos v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.azure.spring:spring-cloud-azure-starter-data-cosmos',
      shows: 'need',
      example:
        '<dependency><groupId>com.azure.spring</groupId><artifactId>spring-cloud-azure-starter-data-cosmos</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'Microsoft.EntityFrameworkCore.Cosmos',
      shows: 'need',
      example: '<PackageReference Include="Microsoft.EntityFrameworkCore.Cosmos" />',
    },
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
    {
      in: 'platform',
      name: 'aspire/AddAzureCosmosDB',
      shows: 'use',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureCosmosDB("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.DocumentDB/databaseAccounts',
      shows: 'use',
      rung: 'serverless-capacity',
      rungWhen: [
        { attribute: 'properties.capabilities[0].name', equals: 'EnableServerless', rung: 'serverless' },
        { attribute: 'properties.capabilities[1].name', equals: 'EnableServerless', rung: 'serverless' },
        { attribute: 'properties.capabilities[2].name', equals: 'EnableServerless', rung: 'serverless' },
      ],
      example: "resource main 'Microsoft.DocumentDB/databaseAccounts@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.DocumentDB/databaseAccounts/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.DocumentDB/databaseAccounts/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.DocumentDB/mongoClusters',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.DocumentDB/mongoClusters@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/document-db/database-account',
      shows: 'use',
      example: "module main 'br/public:avm/res/document-db/database-account:0.5.0' = {",
    },
  ],
};
