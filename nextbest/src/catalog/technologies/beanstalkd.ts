import type { Technology } from '#model/catalog.ts';

export const beanstalkd: Technology = {
  id: 'beanstalkd',
  name: 'Beanstalkd',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  marks: [
    { in: 'image', name: 'beanstalkd', shows: 'use', rung: 'container', example: 'image: beanstalkd:latest' },
    { in: 'image', name: 'schickling/beanstalkd', shows: 'use', rung: 'container', example: 'image: schickling/beanstalkd:latest' },
    { in: 'setting', name: 'broker:beanstalkd', shows: 'need', example: "CELERY_BROKER_URL = 'beanstalkd://'" },
    {
      in: 'image',
      name: 'ghcr.io/beanstalkd/beanstalkd',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/beanstalkd/beanstalkd:latest',
    },
    {
      in: 'machine',
      name: 'beanstalkd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: beanstalkd } }] }',
    },
  ],
};
