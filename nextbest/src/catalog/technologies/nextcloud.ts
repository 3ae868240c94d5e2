import type { Technology } from '#model/catalog.ts';

export const nextcloud: Technology = {
  id: 'nextcloud',
  name: 'Nextcloud',
  capability: 'file-storage',
  market: { evolution: 0.92, because: 'Sharing of files is sold by the person and month by many vendors.' },
  seen: { repository: 'docker/awesome-compose', path: 'nextcloud-postgres/compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'nextcloud',
      shows: 'use',
      rung: 'container',
      example: 'image: nextcloud:1.0',
      notExample: 'image: nextcloud-not:1.0',
    },
    {
      in: 'machine',
      name: 'nextcloud',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: nextcloud } }] }',
    },
  ],
};
