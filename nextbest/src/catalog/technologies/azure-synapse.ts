import type { Technology } from '#model/catalog.ts';

export const azureSynapse: Technology = {
  id: 'azure-synapse',
  name: 'Azure Synapse Analytics',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'azure',
  speaks: ['sqlserver'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/analytics/synapse/workspace.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_synapse_workspace',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_synapse_workspace" "sales" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_synapse_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_synapse_sql_pool" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
  ],
};
