import type { Technology } from '#model/catalog.ts';

export const n8n: Technology = {
  id: 'n8n',
  name: 'n8n',
  capability: 'workflow',
  market: { evolution: 0.82, because: 'Joining services without code is sold per run by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/n8n-2/docker-compose.yml' },
  marks: [{ in: 'image', name: 'n8nio/n8n', shows: 'use', rung: 'container', example: 'image: n8nio/n8n:latest' }],
};
