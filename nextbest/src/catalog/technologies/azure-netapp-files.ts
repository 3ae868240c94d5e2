import type { Technology } from '#model/catalog.ts';

export const azureNetappFiles: Technology = {
  id: 'azure-netapp-files',
  name: 'Azure NetApp Files',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'azure',
  speaks: ['nfs', 'smb'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/netapp/volume/volume.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_netapp_volume',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_netapp_volume" "shared" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_netapp_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_netapp_pool" "shared" {',
      notExample: 'resource "aws_sqs_queue" "shared" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes@2024-01-01' = {",
    },
  ],
};
