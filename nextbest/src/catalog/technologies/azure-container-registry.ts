import type { Technology } from '#model/catalog.ts';

export const azureContainerRegistry: Technology = {
  id: 'azure-container-registry',
  name: 'Azure Container Registry',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  cloud: 'azure',
  speaks: ['container-image'],
  references: ['registry:account.azurecr.io'],
  seen: { repository: 'microsoft/AzureTRE', path: 'core/terraform/data.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_container_registry',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_container_registry" "images" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_container_registry_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_container_registry_webhook" "images" {',
      notExample: 'resource "aws_sqs_queue" "images" {',
    },
    { in: 'command', name: 'az acr', shows: 'use', as: 'part', example: '- run: az acr list' },
    {
      in: 'platform',
      name: 'aspire/AddAzureContainerRegistry',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureContainerRegistry("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.ContainerRegistry/registries',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.ContainerRegistry/registries@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.ContainerRegistry/registries/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.ContainerRegistry/registries/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/container-registry/registry',
      shows: 'use',
      rung: 'serverless',
      example: "module main 'br/public:avm/res/container-registry/registry:0.5.0' = {",
    },
  ],
};
