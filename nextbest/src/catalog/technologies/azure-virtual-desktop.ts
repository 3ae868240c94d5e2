import type { Technology } from '#model/catalog.ts';

export const azureVirtualDesktop: Technology = {
  id: 'azure-virtual-desktop',
  name: 'Azure Virtual Desktop',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Desktops are rented by the month from every large cloud.' },
  cloud: 'azure',
  speaks: ['desktop'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/desktop-virtualization/host-pool/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_virtual_desktop_host_pool',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_virtual_desktop_host_pool" "main" {',
      notExample: 'resource "azurerm_virtual_desktop_host_pool_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DesktopVirtualization/hostPools',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.DesktopVirtualization/hostPools@2024-01-01' = {",
      notExample: "resource main 'Microsoft.DesktopVirtualization/hostPoolsNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_virtual_desktop_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_virtual_desktop_application_group" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.DesktopVirtualization/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.DesktopVirtualization/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
