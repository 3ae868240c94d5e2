import type { Technology } from '#model/catalog.ts';

export const ibmDb2: Technology = {
  id: 'ibm-db2',
  name: 'IBM Db2',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'Relational databases are rented from every large cloud.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/ibm_db/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'icr.io/db2_community/db2',
      shows: 'use',
      rung: 'container',
      example: 'image: icr.io/db2_community/db2:1.0',
      notExample: 'image: icr.io/db2_community/db2-not:1.0',
    },
    { in: 'pypi', name: 'ibm-db', shows: 'need', example: 'ibm-db', notExample: 'not-ibm-db' },
  ],
};
