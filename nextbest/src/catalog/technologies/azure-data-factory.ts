import type { Technology } from '#model/catalog.ts';

export const azureDataFactory: Technology = {
  id: 'azure-data-factory',
  name: 'Azure Data Factory',
  capability: 'workflow',
  market: { evolution: 0.82, because: 'Copying and joining of data is sold by the run by every large cloud.' },
  cloud: 'azure',
  speaks: ['data-pipeline'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/data-factory/factory/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_data_factory',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_data_factory" "main" {',
      notExample: 'resource "azurerm_data_factory_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DataFactory/factories',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.DataFactory/factories@2024-01-01' = {",
      notExample: "resource main 'Microsoft.DataFactory/factoriesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_data_factory_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_data_factory_integration_runtime_azure" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DataFactory/factories/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.DataFactory/factories/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/data-factory/factory',
      shows: 'use',
      as: 'part',
      example: "module main 'br/public:avm/res/data-factory/factory:0.1.0' = {",
      notExample: "module main 'br/public:avm/res/data-factory/factory-not:0.1.0' = {",
    },
  ],
};
