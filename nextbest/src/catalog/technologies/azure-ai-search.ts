import type { Technology } from '#model/catalog.ts';

export const azureAiSearch: Technology = {
  id: 'azure-ai-search',
  name: 'Azure AI Search',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  cloud: 'azure',
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/search_service/searchservice.tf' },
  marks: [
    { in: 'npm', name: '@azure/search-documents', shows: 'need', example: '"@azure/search-documents": "^4.5.0"' },
    { in: 'nuget', name: 'Azure.Search.Documents', shows: 'need', example: '<PackageReference Include="Azure.Search.Documents" />' },
    {
      in: 'terraform',
      name: 'azurerm_search_service',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_search_service" "products" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureSearch',
      shows: 'use',
      rung: 'managed',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureSearch("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.Search/searchServices',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Search/searchServices@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Search/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Search/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/search/search-service',
      shows: 'use',
      rung: 'managed',
      example: "module main 'br/public:avm/res/search/search-service:0.5.0' = {",
    },
  ],
};
