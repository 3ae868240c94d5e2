import type { Technology } from '#model/catalog.ts';

export const hetznerCloud: Technology = {
  id: 'hetzner-cloud',
  name: 'Hetzner Cloud',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'kube-hetzner/terraform-hcloud-kube-hetzner', path: 'nat-router.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'hcloud_server',
      shows: 'use',
      rung: 'vm',
      example: 'resource "hcloud_server" "main" {',
      notExample: 'resource "hcloud_server_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'hcloud_*',
      shows: 'use',
      as: 'part',
      example: 'resource "hcloud_firewall" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'action',
      name: 'hetznercloud/setup-hcloud',
      shows: 'use',
      as: 'part',
      example: '- uses: hetznercloud/setup-hcloud@v1',
      notExample: '- uses: hetznercloud/setup-hcloud-not@v1',
    },
  ],
};
