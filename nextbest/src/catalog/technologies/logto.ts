import type { Technology } from '#model/catalog.ts';

export const logto: Technology = {
  id: 'logto',
  name: 'Logto',
  capability: 'auth',
  market: { evolution: 0.72, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/logto/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@logto/node', shows: 'need', example: '"@logto/node": "1.0.0"', notExample: '"@logto/node-not": "1.0.0"' },
    { in: 'npm', name: '@logto/express', shows: 'need', example: '"@logto/express": "1.0.0"', notExample: '"@logto/express-not": "1.0.0"' },
    { in: 'npm', name: '@logto/next', shows: 'need', example: '"@logto/next": "1.0.0"', notExample: '"@logto/next-not": "1.0.0"' },
    { in: 'npm', name: '@logto/react', shows: 'need', example: '"@logto/react": "1.0.0"', notExample: '"@logto/react-not": "1.0.0"' },
    {
      in: 'image',
      name: 'svhd/logto',
      shows: 'use',
      rung: 'container',
      example: 'image: svhd/logto:1.0',
      notExample: 'image: svhd/logto-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/logto-io/logto',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/logto-io/logto:1.0',
      notExample: 'image: ghcr.io/logto-io/logto-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddLogto',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddLogto("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddLogtoNot("main");',
    },
  ],
};
