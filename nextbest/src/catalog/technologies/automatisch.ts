import type { Technology } from '#model/catalog.ts';

export const automatisch: Technology = {
  id: 'automatisch',
  name: 'Automatisch',
  capability: 'workflow',
  market: { evolution: 0.75, because: 'Joining services by boxes is sold by the task by many vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/automatisch/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'automatischio/automatisch',
      shows: 'use',
      rung: 'container',
      example: 'image: automatischio/automatisch:1.0',
      notExample: 'image: automatischio/automatisch-not:1.0',
    },
  ],
};
