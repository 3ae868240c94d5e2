import type { Technology } from '#model/catalog.ts';

export const ksqldb: Technology = {
  id: 'ksqldb',
  name: 'ksqlDB',
  capability: 'streaming',
  market: { evolution: 0.7, because: 'Queries over streams are sold by the unit and hour by the large clouds.' },
  speaks: ['sql-over-streams'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/platform.confluent.io/KsqlDB/testdata/healthy.yaml' },
  marks: [
    {
      in: 'image',
      name: 'confluentinc/ksqldb-server',
      shows: 'use',
      rung: 'container',
      example: 'image: confluentinc/ksqldb-server:1.0',
      notExample: 'image: confluentinc/ksqldb-server-not:1.0',
    },
    {
      in: 'image',
      name: 'confluentinc/cp-ksqldb-server',
      shows: 'use',
      rung: 'container',
      example: 'image: confluentinc/cp-ksqldb-server:1.0',
      notExample: 'image: confluentinc/cp-ksqldb-server-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'platform.confluent.io/KsqlDB',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: platform.confluent.io/v1, kind: KsqlDB, metadata: { name: main } }',
      notExample: '{ apiVersion: platform.confluent.io/v1, kind: KsqlDBNot, metadata: { name: main } }',
    },
  ],
};
