import type { Technology } from '#model/catalog.ts';

export const infisical: Technology = {
  id: 'infisical',
  name: 'Infisical',
  capability: 'secrets',
  market: { evolution: 0.72, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/infisical/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@infisical/sdk', shows: 'need', example: '"@infisical/sdk": "1.0.0"', notExample: '"@infisical/sdk-not": "1.0.0"' },
    { in: 'pypi', name: 'infisicalsdk', shows: 'need', example: 'infisicalsdk==1.0.0', notExample: 'infisicalsdk-not==1.0.0' },
    {
      in: 'go',
      name: 'github.com/infisical/go-sdk',
      shows: 'need',
      example: 'github.com/infisical/go-sdk v1.0.0',
      notExample: 'github.com/infisical/go-sdk-not v1.0.0',
    },
    {
      in: 'image',
      name: 'infisical/infisical',
      shows: 'use',
      rung: 'container',
      example: 'image: infisical/infisical:1.0',
      notExample: 'image: infisical/infisical-not:1.0',
    },
    {
      in: 'chart',
      name: 'infisical-standalone',
      shows: 'use',
      rung: 'container',
      example: '- { name: infisical-standalone, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: infisical-standalone-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'secrets.infisical.com/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: secrets.infisical.com/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'action',
      name: 'Infisical/secrets-action',
      shows: 'use',
      as: 'part',
      example: '- uses: Infisical/secrets-action@v1',
      notExample: '- uses: Infisical/secrets-action-not@v1',
    },
    { in: 'command', name: 'infisical', shows: 'use', as: 'part', example: '- run: infisical list' },
  ],
};
