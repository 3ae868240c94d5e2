import type { Technology } from '#model/catalog.ts';

export const azureTrafficManager: Technology = {
  id: 'azure-traffic-manager',
  name: 'Azure Traffic Manager',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Names are a utility billed by the month and the query.' },
  cloud: 'azure',
  speaks: ['dns'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/network/trafficmanagerprofile/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_traffic_manager_profile',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_traffic_manager_profile" "main" {',
      notExample: 'resource "azurerm_traffic_manager_profile_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/trafficManagerProfiles',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Network/trafficManagerProfiles@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Network/trafficManagerProfilesNot@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/trafficmanagerprofiles',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Network/trafficmanagerprofiles@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Network/trafficmanagerprofilesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_traffic_manager_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_traffic_manager_azure_endpoint" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
