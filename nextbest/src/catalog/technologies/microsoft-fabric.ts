import type { Technology } from '#model/catalog.ts';

export const microsoftFabric: Technology = {
  id: 'microsoft-fabric',
  name: 'Microsoft Fabric',
  capability: 'analytics',
  market: { evolution: 0.78, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'azure',
  speaks: ['spark', 'sql'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/fabric/capacity/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_fabric_capacity',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_fabric_capacity" "main" {',
      notExample: 'resource "azurerm_fabric_capacity_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Fabric/capacities',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.Fabric/capacities@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Fabric/capacitiesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'fabric_workspace',
      shows: 'use',
      as: 'part',
      example: 'resource "fabric_workspace" "main" {',
      notExample: 'resource "fabric_workspace_not" "main" {',
    },
  ],
};
