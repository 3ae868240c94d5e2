import type { Technology } from '#model/catalog.ts';

export const onedev: Technology = {
  id: 'onedev',
  name: 'OneDev',
  capability: 'ci-cd',
  market: { evolution: 0.88, because: 'Hosting of git with pipelines is sold by the person and month.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/onedev/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: '1dev/server',
      shows: 'use',
      rung: 'container',
      example: 'image: 1dev/server:1.0',
      notExample: 'image: 1dev/server-not:1.0',
    },
  ],
};
