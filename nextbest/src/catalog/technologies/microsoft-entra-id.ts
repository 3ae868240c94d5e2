import type { Technology } from '#model/catalog.ts';

export const microsoftEntraId: Technology = {
  id: 'microsoft-entra-id',
  name: 'Microsoft Entra ID',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  cloud: 'azure',
  speaks: ['oidc', 'saml'],
  seen: { repository: 'microsoft/AzureTRE', path: 'ui/app/package.json' },
  marks: [
    { in: 'npm', name: '@azure/msal-node', shows: 'use', rung: 'serverless', example: '"@azure/msal-node": "^4.5.0"' },
    { in: 'npm', name: '@azure/msal-browser', shows: 'use', rung: 'serverless', example: '"@azure/msal-browser": "^4.5.0"' },
    { in: 'npm', name: 'passport-azure-ad', shows: 'use', rung: 'serverless', example: '"passport-azure-ad": "latest"' },
    { in: 'pypi', name: 'msal', shows: 'use', rung: 'serverless', example: 'msal' },
    {
      in: 'nuget',
      name: 'Microsoft.Identity.Web',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Identity.Web" />',
    },
    {
      in: 'terraform',
      name: 'azuread_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azuread_application" "customers" {',
      notExample: 'resource "aws_sqs_queue" "customers" {',
    },
  ],
};
