import type { Technology } from '#model/catalog.ts';

export const matrixSynapse: Technology = {
  id: 'matrix-synapse',
  name: 'Matrix Synapse',
  capability: 'realtime',
  market: { evolution: 0.75, because: 'Chat of teams is sold by the person and month by many vendors.' },
  speaks: ['matrix'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'synapse/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'matrixdotorg/synapse',
      shows: 'use',
      rung: 'container',
      example: 'image: matrixdotorg/synapse:1.0',
      notExample: 'image: matrixdotorg/synapse-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/element-hq/synapse',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/element-hq/synapse:1.0',
      notExample: 'image: ghcr.io/element-hq/synapse-not:1.0',
    },
    {
      in: 'chart',
      name: 'matrix-synapse',
      shows: 'use',
      rung: 'container',
      example: '- { name: matrix-synapse, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: matrix-synapse-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'matrix-synapse',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: matrix-synapse } }] }',
    },
  ],
};
