import type { Technology } from '#model/catalog.ts';

export const logrotate: Technology = {
  id: 'logrotate',
  name: 'logrotate',
  capability: 'observability',
  market: { evolution: 0.95, because: 'Log services keep and expire lines by themselves.' },
  marks: [{ in: 'file', name: 'logrotate.d', shows: 'use', rung: 'vm', as: 'part', example: 'deploy/logrotate.d/web' }],
};
