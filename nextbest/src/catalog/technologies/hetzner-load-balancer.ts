import type { Technology } from '#model/catalog.ts';

export const hetznerLoadBalancer: Technology = {
  id: 'hetzner-load-balancer',
  name: 'Hetzner Load Balancer',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'kube-hetzner/terraform-hcloud-kube-hetzner', path: 'init.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'hcloud_load_balancer',
      shows: 'use',
      rung: 'managed',
      example: 'resource "hcloud_load_balancer" "main" {',
      notExample: 'resource "hcloud_load_balancer_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'hcloud_load_balancer_*',
      shows: 'use',
      as: 'part',
      example: 'resource "hcloud_load_balancer_network" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
