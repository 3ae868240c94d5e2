import type { Technology } from '#model/catalog.ts';

export const azureFiles: Technology = {
  id: 'azure-files',
  name: 'Azure Files',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'azure',
  speaks: ['smb', 'nfs'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/storage_account/file_share/file_share.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_storage_share',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_storage_share" "shared" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_storage_share_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_storage_share_directory" "shared" {',
      notExample: 'resource "aws_sqs_queue" "shared" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Storage/storageAccounts/fileServices/shares',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Storage/storageAccounts/fileServices/shares@2024-01-01' = {",
    },
  ],
};
