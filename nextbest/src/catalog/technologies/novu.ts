import type { Technology } from '#model/catalog.ts';

export const novu: Technology = {
  id: 'novu',
  name: 'Novu',
  capability: 'event-bus',
  market: { evolution: 0.7, because: 'Which message goes to whom on which way is sold by a few vendors.' },
  speaks: ['notifications'],
  seen: { repository: 'novuhq/novu', path: 'docker/community/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@novu/node', shows: 'need', example: '"@novu/node": "1.0.0"', notExample: '"@novu/node-not": "1.0.0"' },
    { in: 'npm', name: '@novu/api', shows: 'need', example: '"@novu/api": "1.0.0"', notExample: '"@novu/api-not": "1.0.0"' },
    { in: 'npm', name: '@novu/nextjs', shows: 'need', example: '"@novu/nextjs": "1.0.0"', notExample: '"@novu/nextjs-not": "1.0.0"' },
    { in: 'pypi', name: 'novu', shows: 'need', example: 'novu==1.0.0', notExample: 'novu-not==1.0.0' },
    {
      in: 'packagist',
      name: 'symfony/novu-notifier',
      shows: 'need',
      example: '"symfony/novu-notifier": "1.0.0"',
      notExample: '"symfony/novu-notifier-not": "1.0.0"',
    },
    {
      in: 'image',
      name: 'ghcr.io/novuhq/novu/api',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/novuhq/novu/api:1.0',
      notExample: 'image: ghcr.io/novuhq/novu/api-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/novuhq/novu/*',
      shows: 'use',
      as: 'part',
      example: 'image: ghcr.io/novuhq/novu/web:1.0',
      notExample: 'image: postgres:17',
    },
  ],
};
