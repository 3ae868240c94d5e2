import type { Technology } from '#model/catalog.ts';

export const azureStaticWebApps: Technology = {
  id: 'azure-static-web-apps',
  name: 'Azure Static Web Apps',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'azure',
  speaks: ['static-site'],
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
    {
      in: 'arm',
      name: 'Microsoft.Web/staticSites',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Web/staticSites@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Web/staticSites/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Web/staticSites/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/web/static-site',
      shows: 'use',
      rung: 'serverless',
      example: "module main 'br/public:avm/res/web/static-site:0.5.0' = {",
    },
    {
      in: 'platform',
      name: 'azd/staticwebapp',
      shows: 'use',
      rung: 'serverless',
      example: 'name: shop\nservices: { web: { project: ./web, host: staticwebapp } }',
    },
  ],
};
