import type { Technology } from '#model/catalog.ts';

export const azureCommunicationServices: Technology = {
  id: 'azure-communication-services',
  name: 'Azure Communication Services',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  cloud: 'azure',
  speaks: ['smtp'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/communication/communication_services/module.tf' },
  marks: [
    {
      in: 'nuget',
      name: 'Azure.Communication.Email',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Communication.Email" />',
    },
    { in: 'pypi', name: 'azure-communication-email', shows: 'use', rung: 'serverless', example: 'azure-communication-email' },
    {
      in: 'maven',
      name: 'com.azure:azure-communication-email',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-communication-email</artifactId></dependency>',
    },
    { in: 'npm', name: '@azure/communication-email', shows: 'use', rung: 'serverless', example: '"@azure/communication-email": "^4.5.0"' },
    {
      in: 'terraform',
      name: 'azurerm_communication_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_communication_service" "receipts" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_email_communication_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_email_communication_service" "receipts" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Communication/communicationServices',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Communication/communicationServices@2024-01-01' = {",
    },
  ],
};
