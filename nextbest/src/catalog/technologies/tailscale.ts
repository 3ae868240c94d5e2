import type { Technology } from '#model/catalog.ts';

export const tailscale: Technology = {
  id: 'tailscale',
  name: 'Tailscale',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/tailscale/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'tailscale/tailscale', shows: 'use', rung: 'saas', as: 'part', example: 'image: tailscale/tailscale:latest' },
    {
      in: 'action',
      name: 'tailscale/github-action',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '- uses: tailscale/github-action@v4',
    },
    {
      in: 'terraform',
      name: 'tailscale_*',
      shows: 'use',
      as: 'part',
      example: 'resource "tailscale_acl" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'machine',
      name: 'tailscale',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: tailscale } }] }',
    },
  ],
};
