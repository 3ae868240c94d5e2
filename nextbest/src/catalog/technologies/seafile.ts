import type { Technology } from '#model/catalog.ts';

export const seafile: Technology = {
  id: 'seafile',
  name: 'Seafile',
  capability: 'file-storage',
  market: { evolution: 0.92, because: 'Sharing of files is sold by the person and month by many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/seafile/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'seafileltd/seafile-mc',
      shows: 'use',
      rung: 'container',
      example: 'image: seafileltd/seafile-mc:1.0',
      notExample: 'image: seafileltd/seafile-mc-not:1.0',
    },
  ],
};
