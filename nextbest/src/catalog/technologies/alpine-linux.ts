import type { Technology } from '#model/catalog.ts';

export const alpineLinux: Technology = {
  id: 'alpine-linux',
  name: 'Alpine Linux',
  capability: 'compute',
  market: { evolution: 0.97, because: 'Base images are free and interchangeable.' },
  speaks: ['container-image'],
  lifespan: 'alpine-linux',
  seen: { repository: 'opentofu/opentofu', path: 'Dockerfile' },
  marks: [{ in: 'image', name: 'alpine', shows: 'use', as: 'part', example: 'image: alpine:3.22' }],
};
