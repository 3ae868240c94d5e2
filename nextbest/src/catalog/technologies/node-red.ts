import type { Technology } from '#model/catalog.ts';

export const nodeRed: Technology = {
  id: 'node-red',
  name: 'Node-RED',
  capability: 'workflow',
  market: { evolution: 0.78, because: 'Joining services without code is sold per run by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/nodered/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'node-red', shows: 'need', example: '"node-red": "latest"' },
    { in: 'image', name: 'nodered/node-red', shows: 'use', rung: 'container', example: 'image: nodered/node-red:latest' },
  ],
};
