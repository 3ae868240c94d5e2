import type { Technology } from '#model/catalog.ts';

export const debian: Technology = {
  id: 'debian',
  name: 'Debian',
  capability: 'compute',
  market: { evolution: 0.97, because: 'Base images are free and interchangeable.' },
  speaks: ['container-image'],
  lifespan: 'debian',
  seen: { repository: 'lensesio/fast-data-dev', path: 'Dockerfile' },
  marks: [{ in: 'image', name: 'debian', shows: 'use', as: 'part', example: 'image: debian:bookworm-slim' }],
};
