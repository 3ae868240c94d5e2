import type { Technology } from '#model/catalog.ts';

export const azureContainerApps: Technology = {
  id: 'azure-container-apps',
  name: 'Azure Container Apps',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'azure',
  speaks: ['container-image'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-azure-container-app/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_container_app',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_container_app" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_container_app_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_container_app_environment" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    {
      in: 'action',
      name: 'azure/container-apps-deploy-action',
      shows: 'use',
      as: 'part',
      example: '- uses: azure/container-apps-deploy-action@v4',
    },
  ],
};
