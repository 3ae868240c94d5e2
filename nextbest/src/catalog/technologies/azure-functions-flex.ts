import type { Technology } from '#model/catalog.ts';

export const azureFunctionsFlex: Technology = {
  id: 'azure-functions-flex',
  name: 'Azure Functions Flex Consumption',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'azure',
  speaks: ['function'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-azure-functions/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_function_app_flex_consumption',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_function_app_flex_consumption" "web" {',
    },
  ],
};
