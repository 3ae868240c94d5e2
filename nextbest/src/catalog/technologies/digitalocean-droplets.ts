import type { Technology } from '#model/catalog.ts';

export const digitaloceanDroplets: Technology = {
  id: 'digitalocean-droplets',
  name: 'DigitalOcean Droplets',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'digitalocean/terraform-provider-digitalocean', path: 'examples/droplet/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'digitalocean_droplet',
      shows: 'use',
      rung: 'vm',
      example: 'resource "digitalocean_droplet" "main" {',
      notExample: 'resource "digitalocean_droplet_not" "main" {',
    },
    { in: 'command', name: 'doctl', shows: 'use', as: 'part', example: '- run: doctl list' },
  ],
};
