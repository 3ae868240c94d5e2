import type { Technology } from '#model/catalog.ts';

export const pythonRq: Technology = {
  id: 'python-rq',
  name: 'RQ',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['redis'],
  seen: { repository: 'getredash/redash', path: 'pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'rq', shows: 'use', rung: 'container', example: 'rq', notExample: 'rqdatac' },
    { in: 'pypi', name: 'django-rq', shows: 'use', rung: 'container', example: 'django-rq' },
  ],
};
