import type { Technology } from '#model/catalog.ts';

export const coder: Technology = {
  id: 'coder',
  name: 'Coder',
  capability: 'ci-cd',
  market: { evolution: 0.68, because: 'Machines to write code on are rented by the hour from code hosts and clouds.' },
  speaks: ['terraform'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/coder/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/coder/coder',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/coder/coder:1.0',
      notExample: 'image: ghcr.io/coder/coder-not:1.0',
    },
    {
      in: 'chart',
      name: 'coder',
      shows: 'use',
      rung: 'container',
      example: '- { name: coder, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: coder-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'terraform',
      name: 'coder_*',
      shows: 'use',
      as: 'part',
      example: 'resource "coder_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
