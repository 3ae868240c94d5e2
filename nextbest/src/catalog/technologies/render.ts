import type { Technology } from '#model/catalog.ts';

export const render: Technology = {
  id: 'render',
  name: 'Render',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  marks: [{ in: 'file', name: 'render.yaml', shows: 'use', rung: 'serverless-capacity', example: 'render.yaml' }],
};
