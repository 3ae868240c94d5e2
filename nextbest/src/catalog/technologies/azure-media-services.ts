import type { Technology } from '#model/catalog.ts';

export const azureMediaServices: Technology = {
  id: 'azure-media-services',
  name: 'Azure Media Services',
  capability: 'media',
  market: { evolution: 0.7, because: 'Converting documents, images and video is sold by the page, picture or minute; this one is closed.' },
  cloud: 'azure',
  speaks: ['video'],
  seen: {
    repository: 'bridgecrewio/checkov',
    path: 'tests/arm/checks/resource/example_StorageAccountDefaultNetworkAccessDeny/storageAccountDefaultNetworkAccessDeny-FAILED2.json',
  },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_media_services_account',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_media_services_account" "main" {',
      notExample: 'resource "azurerm_media_services_account_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Media/mediaServices',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Media/mediaServices@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Media/mediaServicesNot@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Media/mediaservices',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Media/mediaservices@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Media/mediaservicesNot@2024-01-01' = {",
    },
    {
      in: 'npm',
      name: '@azure/arm-mediaservices',
      shows: 'use',
      rung: 'serverless',
      example: '"@azure/arm-mediaservices": "1.0.0"',
      notExample: '"@azure/arm-mediaservices-not": "1.0.0"',
    },
    {
      in: 'nuget',
      name: 'Microsoft.Azure.Management.Media',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Azure.Management.Media" />',
      notExample: '<PackageReference Include="Microsoft.Azure.Management.Media.Not" />',
    },
  ],
};
