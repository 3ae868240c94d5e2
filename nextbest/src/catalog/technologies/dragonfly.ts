import type { Technology } from '#model/catalog.ts';

export const dragonfly: Technology = {
  id: 'dragonfly',
  name: 'Dragonfly',
  capability: 'cache',
  market: { evolution: 0.75, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  seen: { repository: 'laradock/laradock', path: 'dragonfly/compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'docker.dragonflydb.io/dragonflydb/dragonfly',
      shows: 'use',
      rung: 'container',
      example: 'image: docker.dragonflydb.io/dragonflydb/dragonfly:1.0',
      notExample: 'image: docker.dragonflydb.io/dragonflydb/dragonfly-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/dragonflydb/dragonfly',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/dragonflydb/dragonfly:1.0',
      notExample: 'image: ghcr.io/dragonflydb/dragonfly-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'dragonflydb.io/Dragonfly',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: dragonflydb.io/v1, kind: Dragonfly, metadata: { name: main } }',
      notExample: '{ apiVersion: dragonflydb.io/v1, kind: DragonflyNot, metadata: { name: main } }',
    },
  ],
};
