import type { Technology } from '#model/catalog.ts';

export const azureAppConfiguration: Technology = {
  id: 'azure-app-configuration',
  name: 'Azure App Configuration',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  cloud: 'azure',
  speaks: ['openfeature'],
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'Directory.Packages.props' },
  marks: [
    { in: 'npm', name: '@azure/app-configuration', shows: 'use', rung: 'serverless', example: '"@azure/app-configuration": "^4.5.0"' },
    { in: 'pypi', name: 'azure-appconfiguration', shows: 'use', rung: 'serverless', example: 'azure-appconfiguration' },
    {
      in: 'nuget',
      name: 'Microsoft.Extensions.Configuration.AzureAppConfiguration',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Extensions.Configuration.AzureAppConfiguration" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_app_configuration',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_app_configuration" "flags" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_app_configuration_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_app_configuration_key" "flags" {',
      notExample: 'resource "aws_sqs_queue" "flags" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureAppConfiguration',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureAppConfiguration("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.AppConfiguration/configurationStores',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.AppConfiguration/configurationStores@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.AppConfiguration/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.AppConfiguration/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
  ],
};
