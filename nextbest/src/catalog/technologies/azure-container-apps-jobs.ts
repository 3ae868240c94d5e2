import type { Technology } from '#model/catalog.ts';

export const azureContainerAppsJobs: Technology = {
  id: 'azure-container-apps-jobs',
  name: 'Azure Container Apps jobs',
  capability: 'batch',
  market: { evolution: 0.88, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  cloud: 'azure',
  speaks: ['container-image'],
  seen: { repository: 'Azure/bicep-registry-modules', path: 'avm/res/app/job/main.bicep' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_container_app_job',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_container_app_job" "nightly" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.App/jobs',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.App/jobs@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/app/job',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "module main 'br/public:avm/res/app/job:0.5.0' = {",
    },
  ],
};
