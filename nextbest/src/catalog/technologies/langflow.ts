import type { Technology } from '#model/catalog.ts';

export const langflow: Technology = {
  id: 'langflow',
  name: 'Langflow',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'Building of agents from boxes is sold by several vendors.' },
  speaks: ['agents'],
  seen: { repository: 'laradock/laradock', path: 'langflow/compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'langflowai/langflow',
      shows: 'use',
      rung: 'container',
      example: 'image: langflowai/langflow:1.0',
      notExample: 'image: langflowai/langflow-not:1.0',
    },
  ],
};
