import type { Technology } from '#model/catalog.ts';

export const woodpeckerCi: Technology = {
  id: 'woodpecker-ci',
  name: 'Woodpecker CI',
  capability: 'ci-cd',
  market: { evolution: 0.75, because: 'Build minutes are rented from every code host and cloud.' },
  speaks: ['pipeline'],
  seen: { repository: 'khuedoan/homelab', path: 'platform/woodpecker/Chart.yaml' },
  marks: [
    {
      in: 'image',
      name: 'woodpeckerci/woodpecker-server',
      shows: 'use',
      rung: 'container',
      example: 'image: woodpeckerci/woodpecker-server:1.0',
      notExample: 'image: woodpeckerci/woodpecker-server-not:1.0',
    },
    {
      in: 'chart',
      name: 'woodpecker',
      shows: 'use',
      rung: 'container',
      example: '- { name: woodpecker, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: woodpecker-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'woodpeckerci/woodpecker-agent',
      shows: 'use',
      as: 'part',
      example: 'image: woodpeckerci/woodpecker-agent:1.0',
      notExample: 'image: woodpeckerci/woodpecker-agent-not:1.0',
    },
    { in: 'file', name: '.woodpecker.yml', shows: 'use', as: 'part', example: '.woodpecker.yml' },
  ],
};
