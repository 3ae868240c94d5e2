import type { Technology } from '#model/catalog.ts';

export const azureKubernetesService: Technology = {
  id: 'azure-kubernetes-service',
  name: 'Azure Kubernetes Service',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  cloud: 'azure',
  speaks: ['kubernetes', 'container-image'],
  lifespan: 'azure-kubernetes-service',
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/compute/aks/aks.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_kubernetes_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_kubernetes_cluster" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_kubernetes_cluster_node_pool',
      shows: 'use',
      rung: 'managed',
      as: 'part',
      example: 'resource "azurerm_kubernetes_cluster_node_pool" "web" {',
    },
    { in: 'terraform-module', name: 'Azure/aks/azurerm', shows: 'use', rung: 'managed', example: 'source = "Azure/aks/azurerm"' },
    { in: 'action', name: 'azure/aks-set-context', shows: 'use', as: 'part', example: '- uses: azure/aks-set-context@v4' },
    { in: 'action', name: 'azure/k8s-deploy', shows: 'use', as: 'part', example: '- uses: azure/k8s-deploy@v4' },
    { in: 'command', name: 'az aks', shows: 'use', as: 'part', example: '- run: az aks list' },
    {
      in: 'terraform-module',
      name: '*/aks',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//aks?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/aks-cluster',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//aks-cluster?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/terraform-azurerm-aks',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//terraform-azurerm-aks?ref=1"',
    },
  ],
};
