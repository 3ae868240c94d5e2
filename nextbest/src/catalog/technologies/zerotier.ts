import type { Technology } from '#model/catalog.ts';

export const zerotier: Technology = {
  id: 'zerotier',
  name: 'ZeroTier',
  capability: 'networking',
  market: { evolution: 0.75, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'zerotier/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'zerotier/zerotier',
      shows: 'use',
      rung: 'saas',
      example: 'image: zerotier/zerotier:1.0',
      notExample: 'image: zerotier/zerotier-not:1.0',
    },
    {
      in: 'action',
      name: 'zerotier/github-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: zerotier/github-action@v1',
      notExample: '- uses: zerotier/github-action-not@v1',
    },
    {
      in: 'terraform',
      name: 'zerotier_*',
      shows: 'use',
      as: 'part',
      example: 'resource "zerotier_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
