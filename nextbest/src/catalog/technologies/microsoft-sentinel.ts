import type { Technology } from '#model/catalog.ts';

export const microsoftSentinel: Technology = {
  id: 'microsoft-sentinel',
  name: 'Microsoft Sentinel',
  capability: 'observability',
  market: { evolution: 0.8, because: 'Watching for attacks is sold by the gigabyte of logs by clouds and vendors.' },
  cloud: 'azure',
  shared: true,
  speaks: ['security-events'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/operational-insights/workspace/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_sentinel_log_analytics_workspace_onboarding',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_sentinel_log_analytics_workspace_onboarding" "main" {',
      notExample: 'resource "azurerm_sentinel_log_analytics_workspace_onboarding_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.SecurityInsights/onboardingStates',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.SecurityInsights/onboardingStates@2024-01-01' = {",
      notExample: "resource main 'Microsoft.SecurityInsights/onboardingStatesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_sentinel_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_sentinel_data_connector_aws_cloud_trail" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.SecurityInsights/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.SecurityInsights/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
