import type { Technology } from '#model/catalog.ts';

export const owncloud: Technology = {
  id: 'owncloud',
  name: 'ownCloud',
  capability: 'file-storage',
  market: { evolution: 0.92, because: 'Sharing of files is sold by the person and month by many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/owncloud-ocis/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'owncloud/ocis',
      shows: 'use',
      rung: 'container',
      example: 'image: owncloud/ocis:1.0',
      notExample: 'image: owncloud/ocis-not:1.0',
    },
  ],
};
