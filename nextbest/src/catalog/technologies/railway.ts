import type { Technology } from '#model/catalog.ts';

export const railway: Technology = {
  id: 'railway',
  name: 'Railway',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'documenso/documenso', path: 'railway.toml' },
  marks: [
    { in: 'file', name: 'railway.json', shows: 'use', rung: 'serverless-capacity', example: 'railway.json' },
    { in: 'file', name: 'railway.toml', shows: 'use', rung: 'serverless-capacity', example: 'railway.toml' },
    { in: 'command', name: 'railway', shows: 'use', rung: 'serverless-capacity', as: 'part', example: '- run: railway --help' },
  ],
};
