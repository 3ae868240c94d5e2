import type { Technology } from '#model/catalog.ts';

export const azureAutomation: Technology = {
  id: 'azure-automation',
  name: 'Azure Automation',
  capability: 'scheduler',
  market: { evolution: 0.85, because: 'Scripts at set times are run by every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/automation/module.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_automation_account',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_automation_account" "main" {',
      notExample: 'resource "azurerm_automation_account_not" "main" {',
    },
  ],
};
