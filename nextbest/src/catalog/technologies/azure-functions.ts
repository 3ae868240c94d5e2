import type { Technology } from '#model/catalog.ts';

export const azureFunctions: Technology = {
  id: 'azure-functions',
  name: 'Azure Functions',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'azure',
  speaks: ['function'],
  seen: { repository: 'eugenp/tutorials', path: 'azure-functions/pom.xml' },
  marks: [
    { in: 'npm', name: '@azure/functions', shows: 'use', rung: 'serverless', example: '"@azure/functions": "^4.5.0"' },
    { in: 'pypi', name: 'azure-functions', shows: 'use', rung: 'serverless', example: 'azure-functions' },
    {
      in: 'maven',
      name: 'com.microsoft.azure.functions:azure-functions-java-library',
      shows: 'use',
      rung: 'serverless',
      example:
        '<dependency><groupId>com.microsoft.azure.functions</groupId><artifactId>azure-functions-java-library</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'Microsoft.Azure.Functions.Worker',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Azure.Functions.Worker" />',
    },
    {
      in: 'nuget',
      name: 'Microsoft.NET.Sdk.Functions',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.NET.Sdk.Functions" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_linux_function_app',
      shows: 'use',
      example: 'resource "azurerm_linux_function_app" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_windows_function_app',
      shows: 'use',
      example: 'resource "azurerm_windows_function_app" "web" {',
    },
    { in: 'terraform', name: 'azurerm_function_app', shows: 'use', example: 'resource "azurerm_function_app" "web" {' },
    {
      in: 'terraform',
      name: 'azurerm_function_app_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_function_app_slot" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    { in: 'file', name: 'host.json', shows: 'use', rung: 'serverless', example: 'host.json' },
    { in: 'action', name: 'azure/functions-action', shows: 'use', as: 'part', example: '- uses: azure/functions-action@v4' },
    { in: 'command', name: 'func', shows: 'use', as: 'part', example: '- run: func --help' },
    {
      in: 'platform',
      name: 'serverless/azure-function',
      shows: 'use',
      rung: 'serverless',
      example: 'provider: azure\nfunctions: { hello: { handler: a.b } }',
    },
  ],
};
