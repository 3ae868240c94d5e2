import type { Technology } from '#model/catalog.ts';

export const ngrok: Technology = {
  id: 'ngrok',
  name: 'ngrok',
  capability: 'networking',
  market: { evolution: 0.78, because: 'Connections from outside into a private network are part of what clouds and specialists sell.' },
  speaks: ['http-proxy'],
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    {
      in: 'npm',
      name: '@ngrok/ngrok',
      shows: 'use',
      rung: 'saas',
      example: '"@ngrok/ngrok": "1.0.0"',
      notExample: '"@ngrok/ngrok-not": "1.0.0"',
    },
    { in: 'npm', name: 'ngrok', shows: 'use', rung: 'saas', example: '"ngrok": "1.0.0"', notExample: '"ngrok-not": "1.0.0"' },
    { in: 'pypi', name: 'pyngrok', shows: 'use', rung: 'saas', example: 'pyngrok==1.0.0', notExample: 'pyngrok-not==1.0.0' },
    {
      in: 'image',
      name: 'ngrok/ngrok',
      shows: 'use',
      rung: 'saas',
      example: 'image: ngrok/ngrok:1.0',
      notExample: 'image: ngrok/ngrok-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddNgrok',
      shows: 'use',
      rung: 'saas',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddNgrok("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddNgrokNot("main");',
    },
  ],
};
