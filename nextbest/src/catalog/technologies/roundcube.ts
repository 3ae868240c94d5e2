import type { Technology } from '#model/catalog.ts';

export const roundcube: Technology = {
  id: 'roundcube',
  name: 'Roundcube',
  capability: 'email',
  market: { evolution: 0.92, because: 'Mailboxes in a browser are sold by the person and month.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/roundcube/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'roundcube/roundcubemail',
      shows: 'use',
      rung: 'container',
      example: 'image: roundcube/roundcubemail:1.0',
      notExample: 'image: roundcube/roundcubemail-not:1.0',
    },
    {
      in: 'machine',
      name: 'roundcube',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: roundcube } }] }',
    },
  ],
};
