import type { Technology } from '#model/catalog.ts';

export const cube: Technology = {
  id: 'cube',
  name: 'Cube',
  capability: 'analytics',
  market: { evolution: 0.68, because: 'One meaning of numbers for all dashboards is sold by a few vendors.' },
  speaks: ['semantic-layer'],
  seen: { repository: 'formbricks/formbricks', path: 'docker-compose.dev.yml' },
  marks: [
    {
      in: 'image',
      name: 'cubejs/cube',
      shows: 'use',
      rung: 'container',
      example: 'image: cubejs/cube:1.0',
      notExample: 'image: cubejs/cube-not:1.0',
    },
    {
      in: 'npm',
      name: '@cubejs-backend/server',
      shows: 'need',
      example: '"@cubejs-backend/server": "1.0.0"',
      notExample: '"@cubejs-backend/server-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@cubejs-client/core',
      shows: 'need',
      example: '"@cubejs-client/core": "1.0.0"',
      notExample: '"@cubejs-client/core-not": "1.0.0"',
    },
  ],
};
