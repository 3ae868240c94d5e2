import type { Technology } from '#model/catalog.ts';

export const digitaloceanKubernetes: Technology = {
  id: 'digitalocean-kubernetes',
  name: 'DigitalOcean Kubernetes',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'digitalocean/terraform-provider-digitalocean', path: 'examples/kubernetes/doks-cluster/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'digitalocean_kubernetes_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "digitalocean_kubernetes_cluster" "main" {',
      notExample: 'resource "digitalocean_kubernetes_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'digitalocean_kubernetes_node_pool',
      shows: 'use',
      as: 'part',
      example: 'resource "digitalocean_kubernetes_node_pool" "main" {',
      notExample: 'resource "digitalocean_kubernetes_node_pool_not" "main" {',
    },
  ],
};
