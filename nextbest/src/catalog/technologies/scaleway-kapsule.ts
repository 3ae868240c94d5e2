import type { Technology } from '#model/catalog.ts';

export const scalewayKapsule: Technology = {
  id: 'scaleway-kapsule',
  name: 'Scaleway Kapsule',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/resources/scaleway_k8s_acl/resource-basic.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_k8s_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "scaleway_k8s_cluster" "main" {',
      notExample: 'resource "scaleway_k8s_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_k8s_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_k8s_acl" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
