import type { Technology } from '#model/catalog.ts';

export const azureStaticWebApps: Technology = {
  id: 'azure-static-web-apps',
  name: 'Azure Static Web Apps',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'azure',
  speaks: ['static-site'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/webapps/static_site/module.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_static_web_app',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_static_web_app" "site" {',
    },
    { in: 'terraform', name: 'azurerm_static_site', shows: 'use', rung: 'serverless', example: 'resource "azurerm_static_site" "site" {' },
    {
      in: 'terraform',
      name: 'azurerm_static_web_app_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_static_web_app_custom_domain" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
    { in: 'file', name: 'staticwebapp.config.json', shows: 'use', rung: 'serverless', example: 'staticwebapp.config.json' },
    { in: 'action', name: 'azure/static-web-apps-deploy', shows: 'use', as: 'part', example: '- uses: azure/static-web-apps-deploy@v4' },
  ],
};
