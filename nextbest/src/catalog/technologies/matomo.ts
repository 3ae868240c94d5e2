import type { Technology } from '#model/catalog.ts';

export const matomo: Technology = {
  id: 'matomo',
  name: 'Matomo',
  capability: 'analytics',
  market: { evolution: 0.9, because: 'Web analytics is sold by the visit by many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/matomo/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'matomo', shows: 'use', rung: 'container', example: 'image: matomo:1.0', notExample: 'image: matomo-not:1.0' },
    {
      in: 'machine',
      name: 'matomo',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: matomo } }] }',
    },
    {
      in: 'machine',
      name: 'piwik',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: piwik } }] }',
    },
  ],
};
