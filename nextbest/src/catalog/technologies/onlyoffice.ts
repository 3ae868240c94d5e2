import type { Technology } from '#model/catalog.ts';

export const onlyoffice: Technology = {
  id: 'onlyoffice',
  name: 'ONLYOFFICE Docs',
  capability: 'media',
  market: { evolution: 0.82, because: 'Editing of documents together is sold by the person and month by many vendors.' },
  speaks: ['office'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/filestash/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'onlyoffice/documentserver',
      shows: 'use',
      rung: 'container',
      example: 'image: onlyoffice/documentserver:1.0',
      notExample: 'image: onlyoffice/documentserver-not:1.0',
    },
  ],
};
