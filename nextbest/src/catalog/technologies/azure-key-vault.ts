import type { Technology } from '#model/catalog.ts';

export const azureKeyVault: Technology = {
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'Azure-Samples/todo-nodejs-mongo', path: 'src/api/package.json' },
  marks: [
    { in: 'npm', name: '@azure/keyvault-secrets', shows: 'use', rung: 'serverless', example: '"@azure/keyvault-secrets": "^4.5.0"' },
    { in: 'pypi', name: 'azure-keyvault-secrets', shows: 'use', rung: 'serverless', example: 'azure-keyvault-secrets' },
    {
      in: 'maven',
      name: 'com.azure:azure-security-keyvault-secrets',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-security-keyvault-secrets</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'Azure.Security.KeyVault.Secrets',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Security.KeyVault.Secrets" />',
    },
    { in: 'terraform', name: 'azurerm_key_vault', shows: 'use', rung: 'serverless', example: 'resource "azurerm_key_vault" "settings" {' },
    {
      in: 'terraform',
      name: 'azurerm_key_vault_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_key_vault_secret" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
  ],
};
