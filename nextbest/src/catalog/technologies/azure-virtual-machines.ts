import type { Technology } from '#model/catalog.ts';

export const azureVirtualMachines: Technology = {
  id: 'azure-virtual-machines',
  name: 'Azure Virtual Machines',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  cloud: 'azure',
  speaks: ['vm'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-backup-vm/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_linux_virtual_machine',
      shows: 'use',
      rung: 'vm',
      example: 'resource "azurerm_linux_virtual_machine" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_windows_virtual_machine',
      shows: 'use',
      rung: 'vm',
      example: 'resource "azurerm_windows_virtual_machine" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_linux_virtual_machine_scale_set',
      shows: 'use',
      rung: 'vm',
      example: 'resource "azurerm_linux_virtual_machine_scale_set" "web" {',
    },
    { in: 'terraform', name: 'azurerm_virtual_machine', shows: 'use', rung: 'vm', example: 'resource "azurerm_virtual_machine" "web" {' },
    {
      in: 'terraform',
      name: 'azurerm_windows_virtual_machine_scale_set',
      shows: 'use',
      rung: 'vm',
      example: 'resource "azurerm_windows_virtual_machine_scale_set" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_virtual_machine_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_virtual_machine_extension" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
  ],
};
