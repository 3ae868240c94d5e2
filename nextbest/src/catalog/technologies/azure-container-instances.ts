import type { Technology } from '#model/catalog.ts';

export const azureContainerInstances: Technology = {
  id: 'azure-container-instances',
  name: 'Azure Container Instances',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'azure',
  speaks: ['container-image'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/compute/container_group/container_group.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_container_group',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_container_group" "web" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.ContainerInstance/containerGroups',
      shows: 'use',
      rung: 'serverless-capacity',
      example: "resource main 'Microsoft.ContainerInstance/containerGroups@2024-01-01' = {",
    },
  ],
};
