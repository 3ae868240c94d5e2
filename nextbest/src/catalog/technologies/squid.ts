import type { Technology } from '#model/catalog.ts';

export const squid: Technology = {
  id: 'squid',
  name: 'Squid',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Ways out of a network are rented by the hour from every large cloud.' },
  seen: { repository: 'keephq/keep', path: 'proxy/docker-compose-proxy.yml' },
  marks: [
    {
      in: 'image',
      name: 'ubuntu/squid',
      shows: 'use',
      rung: 'container',
      example: 'image: ubuntu/squid:1.0',
      notExample: 'image: ubuntu/squid-not:1.0',
    },
    {
      in: 'machine',
      name: 'squid',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: squid } }] }',
    },
  ],
};
