import type { Technology } from '#model/catalog.ts';

export const azureHealthDataServices: Technology = {
  id: 'azure-health-data-services',
  name: 'Azure Health Data Services',
  capability: 'document-db',
  market: { evolution: 0.7, because: 'Records of patients by the FHIR standard are kept for pay by the large clouds.' },
  cloud: 'azure',
  speaks: ['fhir'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/healthcare-apis/workspace/fhirservice/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_healthcare_fhir_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_healthcare_fhir_service" "main" {',
      notExample: 'resource "azurerm_healthcare_fhir_service_not" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.HealthcareApis/workspaces/fhirservices',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.HealthcareApis/workspaces/fhirservices@2024-01-01' = {",
      notExample: "resource main 'Microsoft.HealthcareApis/workspaces/fhirservicesNot@2024-01-01' = {",
    },
    {
      in: 'terraform',
      name: 'azurerm_healthcare_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_healthcare_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.HealthcareApis/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.HealthcareApis/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
  ],
};
