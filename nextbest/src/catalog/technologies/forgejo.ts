import type { Technology } from '#model/catalog.ts';

export const forgejo: Technology = {
  id: 'forgejo',
  name: 'Forgejo',
  capability: 'ci-cd',
  market: { evolution: 0.92, because: 'Hosting of git is sold by the person and month by several vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/forgejo/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'codeberg.org/forgejo/forgejo',
      shows: 'use',
      rung: 'container',
      example: 'image: codeberg.org/forgejo/forgejo:1.0',
      notExample: 'image: codeberg.org/forgejo/forgejo-not:1.0',
    },
    {
      in: 'machine',
      name: 'forgejo',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: forgejo } }] }',
    },
  ],
};
