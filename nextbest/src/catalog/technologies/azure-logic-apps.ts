import type { Technology } from '#model/catalog.ts';

export const azureLogicApps: Technology = {
  id: 'azure-logic-apps',
  name: 'Azure Logic Apps',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  cloud: 'azure',
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/logic_app/standard/module.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_logic_app_workflow',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_logic_app_workflow" "refund" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_logic_app_standard',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_logic_app_standard" "refund" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_logic_app_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_logic_app_trigger_recurrence" "refund" {',
      notExample: 'resource "aws_sqs_queue" "refund" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Logic/workflows',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Logic/workflows@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Web/sites',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'kind', matches: 'workflowapp' },
      example: "resource main 'Microsoft.Web/sites@2024-01-01' = {\n  kind: 'functionapp,workflowapp'",
    },
  ],
};
