import type { Technology } from '#model/catalog.ts';

export const glitchtip: Technology = {
  id: 'glitchtip',
  name: 'GlitchTip',
  capability: 'observability',
  market: { evolution: 0.88, because: 'Error tracking is sold by the event by several vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/glitchtip/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'glitchtip/glitchtip',
      shows: 'use',
      rung: 'container',
      example: 'image: glitchtip/glitchtip:1.0',
      notExample: 'image: glitchtip/glitchtip-not:1.0',
    },
  ],
};
