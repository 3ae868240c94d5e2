import type { Technology } from '#model/catalog.ts';

export const debezium: Technology = {
  id: 'debezium',
  name: 'Debezium',
  capability: 'streaming',
  market: { evolution: 0.78, because: 'Copying a database while it changes is sold by the hour by every large cloud.' },
  speaks: ['change-data'],
  seen: { repository: 'redpanda-data/connect', path: 'internal/impl/oracledb/bench/docker-compose.debezium.yaml' },
  marks: [
    {
      in: 'image',
      name: 'quay.io/debezium/server',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/debezium/server:1.0',
      notExample: 'image: quay.io/debezium/server-not:1.0',
    },
    {
      in: 'image',
      name: 'quay.io/debezium/connect',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/debezium/connect:1.0',
      notExample: 'image: quay.io/debezium/connect-not:1.0',
    },
    {
      in: 'image',
      name: 'debezium/connect',
      shows: 'use',
      rung: 'container',
      example: 'image: debezium/connect:1.0',
      notExample: 'image: debezium/connect-not:1.0',
    },
    {
      in: 'image',
      name: 'debezium/server',
      shows: 'use',
      rung: 'container',
      example: 'image: debezium/server:1.0',
      notExample: 'image: debezium/server-not:1.0',
    },
  ],
};
