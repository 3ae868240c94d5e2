import type { Technology } from '#model/catalog.ts';

export const powerBiEmbedded: Technology = {
  id: 'power-bi-embedded',
  name: 'Power BI Embedded',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Dashboards are sold per reader by every large cloud and several vendors.' },
  cloud: 'azure',
  speaks: ['power-bi'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/power-bi-dedicated/capacity/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_powerbi_embedded',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_powerbi_embedded" "main" {',
      notExample: 'resource "azurerm_powerbi_embedded_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.PowerBIDedicated/capacities',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.PowerBIDedicated/capacities@2024-01-01' = {",
      notExample: "resource main 'Microsoft.PowerBIDedicated/capacitiesNot@2024-01-01' = {",
    },
    { in: 'npm', name: 'powerbi-client', shows: 'need', example: '"powerbi-client": "1.0.0"', notExample: '"powerbi-client-not": "1.0.0"' },
    {
      in: 'nuget',
      name: 'Microsoft.PowerBI.Api',
      shows: 'need',
      example: '<PackageReference Include="Microsoft.PowerBI.Api" />',
      notExample: '<PackageReference Include="Microsoft.PowerBI.Api.Not" />',
    },
  ],
};
