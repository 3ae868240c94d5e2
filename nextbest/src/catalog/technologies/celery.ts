import type { Technology } from '#model/catalog.ts';

export const celery: Technology = {
  id: 'celery',
  name: 'Celery',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['amqp', 'redis'],
  seen: { repository: 'python/pythondotorg', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'celery', shows: 'need', example: 'celery==5.5.3', notExample: 'celery-types' }],
};
