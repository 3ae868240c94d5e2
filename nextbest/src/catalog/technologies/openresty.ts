import type { Technology } from '#model/catalog.ts';

export const openresty: Technology = {
  id: 'openresty',
  name: 'OpenResty',
  capability: 'networking',
  market: { evolution: 0.82, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'laradock/laradock', path: 'openresty/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'openresty/openresty',
      shows: 'use',
      rung: 'container',
      example: 'image: openresty/openresty:1.0',
      notExample: 'image: openresty/openresty-not:1.0',
    },
    {
      in: 'machine',
      name: 'openresty',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: openresty } }] }',
    },
  ],
};
