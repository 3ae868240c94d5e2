import type { Technology } from '#model/catalog.ts';

export const dify: Technology = {
  id: 'dify',
  name: 'Dify',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'Building of agents from boxes is sold by several vendors.' },
  speaks: ['agents'],
  seen: { repository: 'IceWhaleTech/CasaOS-AppStore', path: 'Apps/Dify/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'langgenius/dify-api',
      shows: 'use',
      rung: 'container',
      example: 'image: langgenius/dify-api:1.0',
      notExample: 'image: langgenius/dify-api-not:1.0',
    },
    {
      in: 'image',
      name: 'langgenius/*',
      shows: 'use',
      as: 'part',
      example: 'image: langgenius/dify-plugin-daemon:1.0',
      notExample: 'image: postgres:17',
    },
  ],
};
