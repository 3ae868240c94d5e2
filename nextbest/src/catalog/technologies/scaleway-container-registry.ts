import type { Technology } from '#model/catalog.ts';

export const scalewayContainerRegistry: Technology = {
  id: 'scaleway-container-registry',
  name: 'Scaleway Container Registry',
  capability: 'container-registry',
  market: { evolution: 0.9, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  references: ['registry:rg.*.scw.cloud'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/resources/scaleway_container/resource-redeploy-on-apply.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_registry_namespace',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "scaleway_registry_namespace" "main" {',
      notExample: 'resource "scaleway_registry_namespace_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_registry_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_registry_image" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
