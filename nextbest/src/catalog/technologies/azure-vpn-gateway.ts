import type { Technology } from '#model/catalog.ts';

export const azureVpnGateway: Technology = {
  id: 'azure-vpn-gateway',
  name: 'Azure VPN Gateway',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'azure',
  speaks: ['vpn'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/301-hub-spoke/on-prem.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_virtual_network_gateway',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_virtual_network_gateway" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_local_network_gateway',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_local_network_gateway" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_virtual_network_gateway_connection',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_virtual_network_gateway_connection" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/virtualNetworkGateways',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Network/virtualNetworkGateways@2024-01-01' = {",
    },
  ],
};
