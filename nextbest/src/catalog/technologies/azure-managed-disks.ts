import type { Technology } from '#model/catalog.ts';

export const azureManagedDisks: Technology = {
  id: 'azure-managed-disks',
  name: 'Azure managed disks',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'azure',
  speaks: ['block'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-vm-cluster-linux/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_managed_disk',
      shows: 'use',
      rung: 'vm',
      as: 'part',
      example: 'resource "azurerm_managed_disk" "shared" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Compute/disks',
      shows: 'use',
      rung: 'vm',
      example: "resource main 'Microsoft.Compute/disks@2024-01-01' = {",
    },
  ],
};
