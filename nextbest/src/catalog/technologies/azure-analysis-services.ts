import type { Technology } from '#model/catalog.ts';

export const azureAnalysisServices: Technology = {
  id: 'azure-analysis-services',
  name: 'Azure Analysis Services',
  capability: 'analytics',
  market: { evolution: 0.75, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'azure',
  speaks: ['tabular'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/analysis-services/server/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_analysis_services_server',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_analysis_services_server" "main" {',
      notExample: 'resource "azurerm_analysis_services_server_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.AnalysisServices/servers',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.AnalysisServices/servers@2024-01-01' = {",
      notExample: "resource main 'Microsoft.AnalysisServices/serversNot@2024-01-01' = {",
    },
  ],
};
