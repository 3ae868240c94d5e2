import type { Technology } from '#model/catalog.ts';

export const redisQueueLibrary: Technology = {
  id: 'redis-queue-library',
  name: 'Queue library on Redis',
  capability: 'queue',
  market: { evolution: 0.93, because: 'Message queues are rented by the request, with retries and delays built in.' },
  speaks: ['redis'],
  seen: { repository: 'coollabsio/coolify', path: 'composer.json' },
  marks: [
    { in: 'npm', name: 'bee-queue', shows: 'use', rung: 'container', example: '"bee-queue": "latest"' },
    { in: 'npm', name: 'kue', shows: 'use', rung: 'container', example: '"kue": "latest"' },
    { in: 'go', name: 'github.com/hibiken/asynq', shows: 'use', rung: 'container', example: 'github.com/hibiken/asynq v1.0.0' },
    { in: 'packagist', name: 'laravel/horizon', shows: 'use', rung: 'container', example: '"laravel/horizon": "*"' },
  ],
};
