import type { Technology } from '#model/catalog.ts';

export const seaweedfs: Technology = {
  id: 'seaweedfs',
  name: 'SeaweedFS',
  capability: 'object-storage',
  market: { evolution: 0.92, because: 'Object storage is rented by the gigabyte from every large cloud.' },
  seen: { repository: 'getsentry/self-hosted', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'chrislusf/seaweedfs',
      shows: 'use',
      rung: 'container',
      example: 'image: chrislusf/seaweedfs:1.0',
      notExample: 'image: chrislusf/seaweedfs-not:1.0',
    },
  ],
};
