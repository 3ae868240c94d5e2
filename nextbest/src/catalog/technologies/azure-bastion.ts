import type { Technology } from '#model/catalog.ts';

export const azureBastion: Technology = {
  id: 'azure-bastion',
  name: 'Azure Bastion',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  cloud: 'azure',
  speaks: ['ssh'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/ptn/sa/customer-chatbot/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_bastion_host',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_bastion_host" "main" {',
      notExample: 'resource "azurerm_bastion_host_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/bastionHosts',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Network/bastionHosts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Network/bastionHostsNot@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/network/bastion-host',
      shows: 'use',
      rung: 'managed',
      example: "module main 'br/public:avm/res/network/bastion-host:0.1.0' = {",
      notExample: "module main 'br/public:avm/res/network/bastion-host-not:0.1.0' = {",
    },
  ],
};
