import type { Technology } from '#model/catalog.ts';

export const microsoftEntraDomainServices: Technology = {
  id: 'microsoft-entra-domain-services',
  name: 'Microsoft Entra Domain Services',
  capability: 'auth',
  market: { evolution: 0.82, because: 'Directories are sold by the hour by every large cloud, and per user by specialists.' },
  cloud: 'azure',
  speaks: ['ldap'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/aad/domain-service/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_active_directory_domain_service',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_active_directory_domain_service" "main" {',
      notExample: 'resource "azurerm_active_directory_domain_service_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.AAD/domainServices',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.AAD/domainServices@2024-01-01' = {",
      notExample: "resource main 'Microsoft.AAD/domainServicesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_active_directory_domain_service_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_active_directory_domain_service_replica_set" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
