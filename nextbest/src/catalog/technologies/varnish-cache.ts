import type { Technology } from '#model/catalog.ts';

export const varnishCache: Technology = {
  id: 'varnish-cache',
  name: 'Varnish Cache',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Caching web pages near the user is part of every content delivery network.' },
  speaks: ['http'],
  seen: { repository: 'laradock/laradock', path: 'varnish/default.vcl' },
  marks: [
    { in: 'image', name: 'varnish', shows: 'use', rung: 'container', example: 'image: varnish:latest' },
    { in: 'file', name: 'varnish.vcl', shows: 'need', example: 'deploy/varnish.vcl' },
    { in: 'file', name: 'default.vcl', shows: 'need', example: 'deploy/default.vcl' },
    {
      in: 'machine',
      name: 'varnish',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: varnish } }] }',
    },
  ],
};
