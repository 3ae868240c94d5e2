import type { Technology } from '#model/catalog.ts';

export const yugabytedb: Technology = {
  id: 'yugabytedb',
  name: 'YugabyteDB',
  capability: 'relational-db',
  market: { evolution: 0.8, because: 'Distributed SQL databases are rented from several vendors.' },
  seen: { repository: 'elsa-workflows/elsa-core', path: 'scripts/docker/docker-compose-yugabyte.yml' },
  marks: [
    {
      in: 'image',
      name: 'yugabytedb/yugabyte',
      shows: 'use',
      rung: 'container',
      example: 'image: yugabytedb/yugabyte:1.0',
      notExample: 'image: yugabytedb/yugabyte-not:1.0',
    },
  ],
};
