import type { Technology } from '#model/catalog.ts';

export const azureAppService: Technology = {
  id: 'azure-app-service',
  name: 'Azure App Service',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Hosting a web application without servers is sold by every large cloud.' },
  cloud: 'azure',
  speaks: ['container-image', 'zip'],
  seen: { repository: 'microsoft/AzureTRE', path: 'core/terraform/api-webapp.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_service_plan',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'sku_name', equals: 'Y1', rung: 'serverless' },
        { attribute: 'sku_name', equals: 'FC1', rung: 'serverless' },
        { attribute: 'sku_name', matches: '^EP[0-9]', rung: 'serverless-capacity' },
      ],
      as: 'part',
      example: 'resource "azurerm_service_plan" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_app_service_plan',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'sku.tier', equals: 'Dynamic', rung: 'serverless' }],
      as: 'part',
      example: 'resource "azurerm_app_service_plan" "web" {',
    },
    { in: 'terraform', name: 'azurerm_linux_web_app', shows: 'use', rung: 'managed', example: 'resource "azurerm_linux_web_app" "web" {' },
    {
      in: 'terraform',
      name: 'azurerm_windows_web_app',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_windows_web_app" "web" {',
    },
    { in: 'terraform', name: 'azurerm_app_service', shows: 'use', rung: 'managed', example: 'resource "azurerm_app_service" "web" {' },
    {
      in: 'terraform',
      name: 'azurerm_app_service_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_app_service_slot" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    { in: 'action', name: 'azure/webapps-deploy', shows: 'use', as: 'part', example: '- uses: azure/webapps-deploy@v4' },
  ],
};
