import type { Technology } from '#model/catalog.ts';

export const taskQueueLibrary: Technology = {
  id: 'task-queue-library',
  name: 'Task queue library',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['amqp'],
  seen: { repository: 'saleor/saleor', path: 'pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'kombu', shows: 'need', example: 'kombu' },
    { in: 'pypi', name: 'dramatiq', shows: 'need', example: 'dramatiq' },
    { in: 'pypi', name: 'django-q2', shows: 'need', example: 'django-q2' },
    { in: 'pypi', name: 'huey', shows: 'need', example: 'huey' },
  ],
};
