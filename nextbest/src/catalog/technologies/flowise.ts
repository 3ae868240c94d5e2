import type { Technology } from '#model/catalog.ts';

export const flowise: Technology = {
  id: 'flowise',
  name: 'Flowise',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'Building of agents from boxes is sold by several vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/flowise/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'flowiseai/flowise',
      shows: 'use',
      rung: 'container',
      example: 'image: flowiseai/flowise:1.0',
      notExample: 'image: flowiseai/flowise-not:1.0',
    },
  ],
};
