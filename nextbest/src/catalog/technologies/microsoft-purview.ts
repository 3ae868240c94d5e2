import type { Technology } from '#model/catalog.ts';

export const microsoftPurview: Technology = {
  id: 'microsoft-purview',
  name: 'Microsoft Purview',
  capability: 'analytics',
  market: { evolution: 0.72, because: 'Catalogues of data are part of the services of every large cloud.' },
  cloud: 'azure',
  speaks: ['data-catalog'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/purview/account/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_purview_account',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_purview_account" "main" {',
      notExample: 'resource "azurerm_purview_account_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Purview/accounts',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.Purview/accounts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Purview/accountsNot@2024-01-01' = {",
    },
  ],
};
