import type { Technology } from '#model/catalog.ts';

export const gitea: Technology = {
  id: 'gitea',
  name: 'Gitea',
  capability: 'ci-cd',
  market: { evolution: 0.92, because: 'Hosting of git is sold by the person and month by several vendors.' },
  seen: { repository: 'docker/awesome-compose', path: 'gitea-postgres/compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'gitea/gitea',
      shows: 'use',
      rung: 'container',
      example: 'image: gitea/gitea:1.0',
      notExample: 'image: gitea/gitea-not:1.0',
    },
    {
      in: 'machine',
      name: 'gitea',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: gitea } }] }',
    },
  ],
};
