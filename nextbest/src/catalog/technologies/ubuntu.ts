import type { Technology } from '#model/catalog.ts';

export const ubuntu: Technology = {
  id: 'ubuntu',
  name: 'Ubuntu',
  capability: 'compute',
  market: { evolution: 0.97, because: 'Base images are free and interchangeable.' },
  speaks: ['container-image'],
  lifespan: 'ubuntu',
  seen: { repository: 'apache/apisix-docker', path: 'ubuntu/Dockerfile' },
  marks: [{ in: 'image', name: 'ubuntu', shows: 'use', as: 'part', example: 'image: ubuntu:24.04' }],
};
