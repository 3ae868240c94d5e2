import type { Technology } from '#model/catalog.ts';

export const redpandaConnect: Technology = {
  id: 'redpanda-connect',
  name: 'Redpanda Connect',
  capability: 'streaming',
  market: { evolution: 0.72, because: 'Copying records into and out of streams is sold with them by clouds and vendors.' },
  speaks: ['stream-processing'],
  seen: { repository: 'benthosdev/benthos', path: 'resources/docker/schema_registry/docker-compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/redpanda-data/connect',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/redpanda-data/connect:1.0',
      notExample: 'image: ghcr.io/redpanda-data/connect-not:1.0',
    },
    {
      in: 'image',
      name: 'redpandadata/connect',
      shows: 'use',
      rung: 'container',
      example: 'image: redpandadata/connect:1.0',
      notExample: 'image: redpandadata/connect-not:1.0',
    },
    {
      in: 'image',
      name: 'jeffail/benthos',
      shows: 'use',
      rung: 'container',
      example: 'image: jeffail/benthos:1.0',
      notExample: 'image: jeffail/benthos-not:1.0',
    },
    {
      in: 'go',
      name: 'github.com/benthosdev/benthos/v4',
      shows: 'need',
      example: 'github.com/benthosdev/benthos/v4 v4.0.0',
      notExample: 'github.com/benthosdev/benthos/v4-not v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/redpanda-data/connect/v4',
      shows: 'need',
      example: 'github.com/redpanda-data/connect/v4 v4.0.0',
      notExample: 'github.com/redpanda-data/connect/v4-not v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/redpanda-data/benthos/v4',
      shows: 'need',
      example: 'github.com/redpanda-data/benthos/v4 v4.0.0',
      notExample: 'github.com/redpanda-data/benthos/v4-not v1.0.0',
    },
  ],
};
