import type { Technology } from '#model/catalog.ts';

export const scalewayServerlessContainers: Technology = {
  id: 'scaleway-serverless-containers',
  name: 'Scaleway Serverless Containers',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/resources/scaleway_container/resource-basic.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_container',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "scaleway_container" "main" {',
      notExample: 'resource "scaleway_container_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_container_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_container_domain" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
