import type { Technology } from '#model/catalog.ts';

export const azureRelay: Technology = {
  id: 'azure-relay',
  name: 'Azure Relay',
  capability: 'networking',
  market: { evolution: 0.7, because: 'Connections from outside into a private network are part of what clouds and specialists sell.' },
  cloud: 'azure',
  speaks: ['websocket'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/relay/namespace/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_relay_namespace',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_relay_namespace" "main" {',
      notExample: 'resource "azurerm_relay_namespace_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Relay/namespaces',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Relay/namespaces@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Relay/namespacesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_relay_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_relay_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Relay/namespaces/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Relay/namespaces/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
