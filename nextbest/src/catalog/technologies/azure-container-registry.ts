import type { Technology } from '#model/catalog.ts';

export const azureContainerRegistry: Technology = {
  id: 'azure-container-registry',
  name: 'Azure Container Registry',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  cloud: 'azure',
  speaks: ['container-image'],
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
  ],
};
