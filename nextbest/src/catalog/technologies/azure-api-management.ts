import type { Technology } from '#model/catalog.ts';

export const azureApiManagement: Technology = {
  id: 'azure-api-management',
  name: 'Azure API Management',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'azure',
  speaks: ['http-proxy'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/apim/api_management/module.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_api_management',
      shows: 'use',
      rung: 'serverless-capacity',
      rungWhen: [{ attribute: 'sku_name', matches: '^Consumption', rung: 'serverless' }],
      example: 'resource "azurerm_api_management" "public" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_api_management_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_api_management_api" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.ApiManagement/service',
      shows: 'use',
      rung: 'serverless-capacity',
      rungWhen: [{ attribute: 'sku.name', matches: '^Consumption', rung: 'serverless' }],
      example: "resource main 'Microsoft.ApiManagement/service@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.ApiManagement/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.ApiManagement/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/api-management/service',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "module main 'br/public:avm/res/api-management/service:0.5.0' = {",
    },
  ],
};
