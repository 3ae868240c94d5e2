import type { Technology } from '#model/catalog.ts';

export const appveyor: Technology = {
  id: 'appveyor',
  name: 'AppVeyor',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Build minutes are rented from every code host and cloud.' },
  speaks: ['pipeline'],
  seen: { repository: 'ExpressGateway/express-gateway', path: 'appveyor.yml' },
  marks: [{ in: 'file', name: 'appveyor.yml', shows: 'use', rung: 'saas', example: 'appveyor.yml' }],
};
