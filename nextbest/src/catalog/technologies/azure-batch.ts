import type { Technology } from '#model/catalog.ts';

export const azureBatch: Technology = {
  id: 'azure-batch',
  name: 'Azure Batch',
  capability: 'batch',
  market: { evolution: 0.88, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  cloud: 'azure',
  speaks: ['container-image'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-batch-pools-with-job/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_batch_account',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_batch_account" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_batch_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_batch_pool" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Batch/batchAccounts',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Batch/batchAccounts@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Batch/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Batch/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
  ],
};
