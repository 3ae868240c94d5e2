import type { Technology } from '#model/catalog.ts';

export const nodemon: Technology = {
  id: 'nodemon',
  name: 'nodemon',
  capability: 'compute',
  market: { evolution: 0.95, because: "Restarting on a change is a developer's tool, free and alike everywhere." },
  marks: [{ in: 'npm', name: 'nodemon', shows: 'need', as: 'part', example: '"nodemon": "latest"' }],
};
