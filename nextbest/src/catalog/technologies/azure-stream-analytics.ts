import type { Technology } from '#model/catalog.ts';

export const azureStreamAnalytics: Technology = {
  id: 'azure-stream-analytics',
  name: 'Azure Stream Analytics',
  capability: 'streaming',
  market: { evolution: 0.78, because: 'Queries over streams are sold by the unit and hour by the large clouds.' },
  cloud: 'azure',
  speaks: ['sql-over-streams'],
  seen: { repository: 'hashicorp/terraform-provider-azurerm', path: 'examples/stream-analytics/msi-auth/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_stream_analytics_job',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_stream_analytics_job" "main" {',
      notExample: 'resource "azurerm_stream_analytics_job_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.StreamAnalytics/streamingjobs',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.StreamAnalytics/streamingjobs@2024-01-01' = {",
      notExample: "resource main 'Microsoft.StreamAnalytics/streamingjobsNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_stream_analytics_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_stream_analytics_reference_input_blob" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.StreamAnalytics/streamingjobs/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.StreamAnalytics/streamingjobs/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
