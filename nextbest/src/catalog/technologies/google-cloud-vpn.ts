import type { Technology } from '#model/catalog.ts';

export const googleCloudVpn: Technology = {
  id: 'google-cloud-vpn',
  name: 'Google Cloud VPN',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'gcp',
  speaks: ['vpn'],
  seen: { repository: 'hashicorp/terraform-provider-google', path: 'examples/vpn/vpn.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_compute_ha_vpn_gateway',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_compute_ha_vpn_gateway" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_vpn_gateway',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_compute_vpn_gateway" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_vpn_tunnel',
      shows: 'use',
      as: 'part',
      example: 'resource "google_compute_vpn_tunnel" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_external_vpn_gateway',
      shows: 'use',
      as: 'part',
      example: 'resource "google_compute_external_vpn_gateway" "main" {',
    },
  ],
};
