import type { Technology } from '#model/catalog.ts';

export const azureSpringApps: Technology = {
  id: 'azure-spring-apps',
  name: 'Azure Spring Apps',
  capability: 'compute',
  market: { evolution: 0.75, because: 'Containers without servers to look after are offered by every large cloud; this one is closed.' },
  cloud: 'azure',
  speaks: ['container-image'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/graph/checks/resources/AzureSpringCloudTLSDisabled/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_spring_cloud_app',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_spring_cloud_app" "main" {',
      notExample: 'resource "azurerm_spring_cloud_app_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.AppPlatform/Spring/apps',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.AppPlatform/Spring/apps@2024-01-01' = {",
      notExample: "resource main 'Microsoft.AppPlatform/Spring/appsNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_spring_cloud_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_spring_cloud_api_portal" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.AppPlatform/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.AppPlatform/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
    {
      in: 'action',
      name: 'azure/spring-apps-deploy',
      shows: 'use',
      as: 'part',
      example: '- uses: azure/spring-apps-deploy@v1',
      notExample: '- uses: azure/spring-apps-deploy-not@v1',
    },
  ],
};
